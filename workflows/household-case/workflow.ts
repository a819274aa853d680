/**
 * The story of one household from debt to honour. Each stage is a verb that asks people for what is
 * needed and says where the case goes next; the table of moves stands in domain/case/case-statuses.ts.
 */

import { continueAsNew } from '@temporalio/workflow';
import { isFinal } from '#domain/case/case-statuses';
import type { CaseStatus } from '#domain/case/case-statuses';
import { runSoFar } from '../process/process.ts';
import type { RunSoFar } from '../process/process.ts';
import { runBeside, runProcess, turnOverWhenLong } from '../process/run-process.ts';
import { showProcess } from '../process/search-attributes.ts';
import { listen, moveCase, startCase, to } from './case-process.ts';
import type { CaseMemory, HouseholdCase, Move } from './case-process.ts';
import type { HouseholdCaseInput } from './messages.ts';
import {
  assessHousehold,
  decideEnrolment,
  recordConsent,
  surveyHousehold,
} from './stages/entry.ts';
import {
  beginWatch,
  decideRelapse,
  honourHousehold,
  watchOver,
  writeCertificate,
} from './stages/freedom.ts';
import { awaitContract, awaitCreditorsPaid, catchUp, repay, startLoan } from './stages/loan.ts';
import { awaitResolution, negotiateAndPropose } from './stages/proposal.ts';
import { findSupport, needsSupport } from './stages/support.ts';
import { agreeNextStep, followReferral } from './stages/turnings.ts';

export async function householdCase(
  input: HouseholdCaseInput,
  run: RunSoFar<CaseMemory> = {},
): Promise<CaseStatus> {
  const it = startCase(input, run);
  listen(it);
  showProcess('household-case', it.ref, it.state.status);
  const end = await runProcess(it, async () => {
    if (run.state === undefined) await takeUpFromPaper(it, input);
    await tellStory(it);
  });
  if (end === 'turn-over') return continueAsNew<typeof householdCase>(input, runSoFar(it));
  return it.state.status;
}

/** What a case that began on paper brings along: its running loan, its honour without a certificate. */
async function takeUpFromPaper(it: HouseholdCase, input: HouseholdCaseInput): Promise<void> {
  if (input.startAt === 'repaying') await startLoan(it, 'repaying');
  // Needs no patch: no case that began before this line carries the word.
  if (input.isHonoured === true) await writeCertificate(it);
}

type Stage = (it: HouseholdCase) => Promise<Move>;

const STORY: Record<CaseStatus, Stage | null> = {
  identified: recordConsent,
  consented: surveyHousehold,
  surveyed: assessHousehold,
  assessed: decideEnrolment,
  enrolled: async () => to('negotiating'),
  negotiating: negotiateAndPropose,
  proposed: awaitResolution,
  decided: awaitContract,
  contracted: awaitCreditorsPaid,
  repaying: repay,
  'in-arrears': catchUp,
  restructured: async () => to('repaying'),
  cleared: honourHousehold,
  honoured: beginWatch,
  watched: watchOver,
  refused: agreeNextStep,
  referred: followReferral,
  relapsed: decideRelapse,
  closed: null,
  withdrawn: null,
  'ended-unsettled': null,
  moved: null,
  deceased: null,
};

async function tellStory(it: HouseholdCase): Promise<void> {
  while (!isFinal(it.state.status)) {
    if (needsSupport(it)) runBeside(it, () => findSupport(it));
    const stage = STORY[it.state.status];
    if (stage === null) return;
    await moveCase(it, await stage(it));
    turnOverWhenLong(it);
  }
}
