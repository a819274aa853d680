/** Things of a household's own view, by their ids, for the tests of access. */

import { aCodeFor, comesIn } from './household-door.ts';
import type { Person } from './http.ts';
import type { Village } from './village.ts';
import { does, readFile } from './walk.ts';

export interface HouseholdThings {
  readonly householdId: string;
  /** The first of its people, who owes the first debt and came in by a code. */
  readonly memberId: string;
  /** A code that was given and not used. */
  readonly accessId: string;
  readonly debtId: string;
  readonly consentId: string;
  readonly supportId: string;
  /** A wish to be called, a complaint, a line of the member's book. */
  readonly requestId: string;
  readonly complaintId: string;
  readonly accountLineId: string;
}

/** The case has been surveyed and has consented; no support is open. */
export async function householdThings(village: Village, caseId: string): Promise<HouseholdThings> {
  const { householdId, members, debts } = await readFile(village, caseId);
  const memberId = members[0]?.personId ?? '';
  const supportId = await anOfferedSupport(village, { caseId, memberId });
  const { person } = await comesIn(village, { caseId });
  return {
    householdId,
    memberId,
    supportId,
    debtId: debts?.[0]?.debtId ?? '',
    consentId: await consentOf(village, caseId),
    accessId: (await aCodeFor(village, { caseId })).accessId,
    requestId: await say(person, 'callWishes', caseId),
    complaintId: await say(person, 'complaints', caseId),
    accountLineId: await say(person, 'accountLines', caseId),
  };
}

export async function anOfferedSupport(
  village: Village,
  of: { readonly caseId: string; readonly memberId: string },
): Promise<string> {
  const { caseId, memberId: personId } = of;
  const offer = {
    kind: 'offer-support',
    outcome: 'offered',
    agency: 'nfe',
    occupation: 'basketry',
    personId,
    need: 'อยากเรียนจักสาน',
  };
  await does(village, { kind: 'offer-support', by: 'secretary', caseId }, offer);
  const { supports } = await readFile(village, caseId);
  return supports[0]?.supportId ?? '';
}

export async function consentOf(village: Village, caseId: string): Promise<string> {
  const em = village.services.database.fork();
  const rows = await em.execute<{ id: string }[]>('select id from consent where case_id = ?', [
    caseId,
  ]);
  return rows[0]?.id ?? '';
}

const SAID = {
  callWishes: { callTime: 'evening', text: null },
  complaints: { about: 'treasurer', category: 'money', text: 'ใบเสร็จไม่ครบ' },
  accountLines: {
    direction: 'expense',
    category: 'food',
    amountSatang: '5000',
    happenedOn: '2026-11-20',
    note: null,
  },
} as const;

async function say(person: Person, path: keyof typeof SAID, caseId: string): Promise<string> {
  const told = await person.post(path, { caseId }, { body: SAID[path] });
  if (told.status !== 201) throw new Error(`${path}: ${JSON.stringify(told.body)}`);
  return (told.body as { id: string }).id;
}
