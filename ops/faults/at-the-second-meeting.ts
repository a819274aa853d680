/** Two households that the committee does not simply say yes to: one is put off, one is refused. */

import { addDays } from '#domain/dates/plain-date';
import {
  closeMeeting,
  convene,
  decideOnCase,
  getItem,
  openMeeting,
  seatIdOf,
  sendCommand,
} from '../client/path/committee.ts';
import { negotiate, propose } from '../client/path/entry.ts';
import { doTask } from '../client/path/step.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { waitForStatus } from '../client/reading.ts';
import { takeOver } from './taken-over.ts';
import type { Turn } from './taken-over.ts';

const FIRST_DUE_DAYS = 40;

export async function convinceTheCommittee(turn: Turn): Promise<void> {
  const putOff = await takeOver(turn, {
    house: 6,
    stage: { at: 'negotiating', openedDaysAgo: 40 },
  });
  await hesitate(putOff);
  await proposeAnew(putOff);
  const refused = await takeOver(turn, {
    house: 7,
    stage: { at: 'negotiating', openedDaysAgo: 40 },
  });
  await proposeAnew(refused);
  await holdFirstMeeting({ putOff, refused });
  await agreeNext(refused, 'withdraw');
  await waitForStatus(refused.crew.secretary, refused.caseId, ['withdrawn']);
  await holdSecondMeeting(turn, putOff);
}

/** The secretary sees no proposal yet; creditors are asked once more. */
async function hesitate(walk: CaseWalk): Promise<void> {
  const { caseId } = walk;
  await negotiate(walk);
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'prepare-proposal', caseId },
    form: {
      kind: 'prepare-proposal',
      outcome: 'refuse',
      reason: 'income-too-low-for-instalment',
      note: null,
    },
  });
  await agreeNext(walk, 'negotiate-again');
}

async function proposeAnew(walk: CaseWalk): Promise<void> {
  await negotiate(walk);
  await propose(walk, addDays(walk.today(), FIRST_DUE_DAYS));
  await waitForStatus(walk.crew.secretary, walk.caseId, ['proposed']);
}

async function holdFirstMeeting(cases: { putOff: CaseWalk; refused: CaseWalk }): Promise<void> {
  const { putOff, refused } = cases;
  const meetingId = await conveneFor(putOff, [putOff.caseId, refused.caseId]);
  const seatId = await seatIdOf(putOff, 'memberB');
  const params = { meetingId };
  for (const isPresent of [false, true]) {
    const body = { seatId, isPresent };
    await sendCommand(putOff, { by: 'secretary', path: 'attendance', params, body });
  }
  const item = await getItem(putOff, { meetingId, caseId: putOff.caseId });
  await sendCommand(putOff, { by: 'secretary', path: 'postponeItem', params: item });
  const { caseId } = refused;
  await decideOnCase(refused, { meetingId, caseId, decision: { kind: 'refuse' } });
  await closeMeeting(putOff, meetingId);
}

/** The committee lends, and now the household does not sign. */
async function holdSecondMeeting({ village }: Turn, walk: CaseWalk): Promise<void> {
  const { caseId, crew } = walk;
  const meetingId = await conveneFor(walk, [caseId]);
  const decision = { kind: 'fund', fundId: village.fundIds['savings'] ?? '' } as const;
  await decideOnCase(walk, { meetingId, caseId, decision });
  await closeMeeting(walk, meetingId);
  await doTask(walk, {
    by: 'treasurer',
    wanted: { kind: 'sign-contract', caseId },
    form: {
      kind: 'sign-contract',
      outcome: 'declined',
      reason: 'terms-not-acceptable',
      note: null,
    },
  });
  await agreeNext(walk, 'survey-again');
  await waitForStatus(crew.secretary, caseId, ['consented']);
}

async function conveneFor(walk: CaseWalk, caseIds: string[]): Promise<string> {
  const meetingId = await convene(walk, {
    plannedOn: walk.today(),
    plannedTime: '18:30',
    place: 'ศาลากลางบ้าน',
    caseIds,
  });
  await openMeeting(walk, meetingId);
  return meetingId;
}

async function agreeNext(
  walk: CaseWalk,
  outcome: 'survey-again' | 'negotiate-again' | 'withdraw',
): Promise<void> {
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'agree-next-step', caseId: walk.caseId },
    form:
      outcome === 'withdraw'
        ? { kind: 'agree-next-step', outcome, reason: 'family-helps', note: null }
        : { kind: 'agree-next-step', outcome, note: null },
  });
}
