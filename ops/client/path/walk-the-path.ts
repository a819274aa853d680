/** The whole path in one go, on one day: what a whole-system test and the fault runs walk. */

import { addDays } from '#domain/dates/plain-date';
import { readCentre, waitForStatus } from '../reading.ts';
import {
  acceptOffer,
  followIncome,
  offerSupport,
  recordFirstSale,
  reportTraining,
} from './career.ts';
import { closeMeeting, convene, decideOnCase, openMeeting } from './committee.ts';
import { assess, enrol, giveConsent, negotiate, openCase, propose, survey } from './entry.ts';
import { confirmClearance, honour } from './freedom.ts';
import type { HouseholdPlan } from './household-plan.ts';
import {
  collectReceipts,
  getLoan,
  payCreditors,
  payExtra,
  payInstalment,
  signContract,
} from './lending.ts';
import type { CaseWalk, Walk } from './step.ts';

/** Takes a household from the door to the watch after its honour, all on the walk's own day. */
export async function walkThePath(
  walk: Walk,
  plan: HouseholdPlan,
): Promise<{ caseId: string; loanId: string }> {
  const onCase = await openCase(walk, plan);
  const { caseId } = onCase;
  await enterProgramme(onCase);
  await resolve(onCase);
  await waitForStatus(walk.crew.secretary, caseId, ['decided']);
  await signContract(onCase);
  await waitForStatus(walk.crew.secretary, caseId, ['contracted']);
  await offerSupport(onCase);
  await acceptOffer(onCase);
  await payCreditors(onCase);
  await collectReceipts(onCase);
  await waitForStatus(walk.crew.secretary, caseId, ['repaying']);
  await reportTraining(onCase);
  await recordFirstSale(onCase, '48000');
  await followIncome(onCase, { outcome: 'lasting-market', monthIncomeSatang: '260000' });
  const { loanId } = await getLoan(onCase);
  await payInstalment(onCase);
  await payExtra(onCase);
  await confirmClearance(onCase);
  await honour(onCase);
  await waitForStatus(walk.crew.secretary, caseId, ['watched']);
  return { caseId, loanId };
}

async function enterProgramme(walk: CaseWalk): Promise<void> {
  await giveConsent(walk);
  await survey(walk);
  await assess(walk);
  await enrol(walk);
  await negotiate(walk);
  // Due so soon that the first instalment is collected at once.
  await propose(walk, addDays(walk.today(), 3));
}

async function resolve(walk: CaseWalk): Promise<void> {
  const { caseId } = walk;
  await waitForStatus(walk.crew.secretary, caseId, ['proposed']);
  const meetingId = await convene(walk, {
    plannedOn: walk.today(),
    plannedTime: '18:30',
    place: 'ศาลากลางบ้าน',
    caseIds: [caseId],
  });
  await openMeeting(walk, meetingId);
  const { funds } = await readCentre(walk.crew.secretary, walk.centreId);
  const fund = funds.find(({ kind, lends }) => kind === 'savings-group' && lends);
  if (fund === undefined) throw new Error(`Centre ${walk.centreId} has no lending savings group`);
  const decision = { kind: 'fund', fundId: fund.fundId } as const;
  await decideOnCase(walk, { meetingId, caseId, decision });
  await closeMeeting(walk, meetingId);
}
