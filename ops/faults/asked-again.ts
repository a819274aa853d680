/** A group that declined is asked again on the day it named: the duty that is put under fire for all. */

import { Made } from '#contracts/centres';
import type { PathName } from '#contracts/paths';
import { addDays } from '#domain/dates/plain-date';
import { doTask } from '../client/path/step.ts';
import type { Turn } from './taken-over.ts';

export async function askGroupAgain({ walk, round }: Turn): Promise<void> {
  const { centreId, crew } = walk;
  const today = walk.today();
  const yesterday = addDays(today, -1);
  const tell = async (path: PathName, params: Record<string, string>, body: object) =>
    Made.parse(await crew.secretary.command({ path, params, body, answer: Made })).id;
  const accessionId = await tell(
    'accessions',
    { centreId },
    {
      kind: 'rice-bank',
      nameTh: `ธนาคารข้าวรอบที่ ${round + 1}`,
      nameEn: `Rice bank ${round + 1}`,
      foundedYearBe: null,
      memberCount: null,
      listedOn: yesterday,
    },
  );
  const step = { movedOn: yesterday, reason: null, note: null, nextTryOn: null };
  await tell('accessionSteps', { accessionId }, { ...step, to: 'approached' });
  const declined = { to: 'declined', reason: 'members-not-convinced', nextTryOn: today };
  await tell('accessionSteps', { accessionId }, { ...step, ...declined });
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'ask-group-again', subjectId: accessionId },
    form: {
      kind: 'ask-group-again',
      outcome: 'listens',
      metOn: today,
      channel: 'visit',
      who: 'ประธานกลุ่ม',
      said: 'สมาชิกอยากคุยต่อ',
      letterNumber: null,
    },
  });
}
