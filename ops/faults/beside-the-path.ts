/** Steps that one day on the main path cannot reach: arrears, a no to help, an objection, the watch. */

import { offerSupport } from '../client/path/career.ts';
import { checkWell, confirmClearance } from '../client/path/freedom.ts';
import { payExtra } from '../client/path/lending.ts';
import { doTask } from '../client/path/step.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { waitForStatus } from '../client/reading.ts';
import { askGroupAgain } from './asked-again.ts';
import { convinceTheCommittee } from './at-the-second-meeting.ts';
import { cancelOneContract } from './cancelled-contract.ts';
import { keepTheCash } from './kept-cash.ts';
import { clearedForCheck, takeOver } from './taken-over.ts';
import type { Turn } from './taken-over.ts';
import { turnAway } from './turned-away.ts';
import { undoOnePayment } from './undone-payment.ts';

export async function walkBesideThePath(turn: Turn): Promise<void> {
  await turnAway(turn);
  await convinceTheCommittee(turn);
  await cancelOneContract(turn);
  await fallBehindAndCatchUp(turn);
  await watchAndClose(turn);
  await fallBackIntoDebt(turn);
  await askGroupAgain(turn);
}

/** A late loan is visited, paid off at once, and its clearance is doubted before it is confirmed. */
async function fallBehindAndCatchUp(turn: Turn): Promise<void> {
  const loan = { fund: 'savings', termMonths: 12, dueSoFar: 4, missed: 2, nextDueInDays: 10 };
  const walk = await takeOver(turn, { house: 1, stage: { at: 'repaying', loan } });
  const { caseId, crew } = walk;
  await waitForStatus(crew.secretary, caseId, ['in-arrears']);
  await doTask(walk, {
    by: 'memberA',
    wanted: { kind: 'visit-arrears', caseId },
    form: { kind: 'visit-arrears', outcome: 'visited', visitedOn: walk.today(), note: null },
  });
  await refuseHelp(walk);
  await undoOnePayment(walk);
  const { savings: fundId = '' } = turn.village.fundIds;
  await keepTheCash(walk, { fundId, round: turn.round });
  await payExtra(walk);
  await objectAndSettle(walk);
  await confirmClearance(walk);
  await doTask(walk, {
    by: 'chair',
    wanted: { kind: 'honour-household', caseId },
    form: { kind: 'honour-household', outcome: 'declined', reason: 'in-mourning', note: null },
  });
  await waitForStatus(crew.secretary, caseId, ['watched']);
}

/** The agency says no; asked again, the household does not want another one. */
async function refuseHelp(walk: CaseWalk): Promise<void> {
  const { caseId } = walk;
  await offerSupport(walk);
  await doTask(walk, {
    by: 'nfeOfficer',
    wanted: { kind: 'answer-offer', caseId },
    form: { kind: 'answer-offer', outcome: 'refused', reason: 'no-trainer', note: null },
  });
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'offer-support', caseId },
    form: { kind: 'offer-support', outcome: 'not-wanted', reason: 'no-time-now', note: null },
  });
}

async function objectAndSettle(walk: CaseWalk): Promise<void> {
  const { caseId } = walk;
  await doTask(walk, {
    by: 'memberA',
    wanted: { kind: 'confirm-clearance', caseId, subjectNumber: 1 },
    form: { kind: 'confirm-clearance', outcome: 'objected', note: 'ยังไม่เห็นใบเสร็จตัวจริง' },
  });
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'settle-objection', caseId },
    form: { kind: 'settle-objection', outcome: 'settled', note: 'นำใบเสร็จมาแสดงแล้ว' },
  });
}

async function watchAndClose(turn: Turn): Promise<void> {
  const walk = await takeOver(turn, { house: 2, stage: clearedForCheck(turn) });
  await checkWell(walk);
  await waitForStatus(walk.crew.secretary, walk.caseId, ['closed']);
}

async function fallBackIntoDebt(turn: Turn): Promise<void> {
  const walk = await takeOver(turn, { house: 3, stage: clearedForCheck(turn) });
  const { caseId, crew } = walk;
  await doTask(walk, {
    by: 'memberA',
    wanted: { kind: 'aftercare-check', caseId },
    form: {
      kind: 'aftercare-check',
      outcome: 'relapsed',
      doneOn: walk.today(),
      signs: ['new-informal-debt'],
      note: 'กู้นอกระบบใหม่',
    },
  });
  await doTask(walk, {
    by: 'chair',
    wanted: { kind: 'decide-relapse', caseId },
    form: { kind: 'decide-relapse', outcome: 'reopen', note: null },
  });
  await waitForStatus(crew.secretary, caseId, ['consented']);
}
