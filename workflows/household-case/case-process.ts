/** What the process of a case remembers, and how it hears, moves and ends. */

import { ActivityFailure, ApplicationFailure, setHandler } from '@temporalio/workflow';
import { isFinal, mayMove } from '#domain/case/case-statuses';
import type { CaseStatus } from '#domain/case/case-statuses';
import { now } from '../clock.ts';
import { rows } from '../ports.ts';
import { isNews, takeAnswer } from '../process/facts.ts';
import { inTurn, startProcess } from '../process/process.ts';
import type { Process, RunSoFar } from '../process/process.ts';
import { showStage } from '../process/search-attributes.ts';
import { Interruption, stop } from '../process/waiting.ts';
import { acceptPlanChanges, changeOnce, isRepeated, refuse } from '../task-wait/plan-changes.ts';
import { caseFactSignal, caseProcessId, caseStateQuery, endCaseUpdate } from './messages.ts';
import type { CaseFact, EndCase, HouseholdCaseInput, LoanNews } from './messages.ts';

export type Resolution = Extract<CaseFact, { type: 'resolution' }>;
type SupportEnded = Extract<CaseFact, { type: 'support-ended' }>;
type AftercareEnded = Extract<CaseFact, { type: 'aftercare-ended' }>;

/** Plain data: it travels to the next run. News wait here until the story asks for them. */
export interface CaseMemory {
  status: CaseStatus;
  /** 1 at first; one more each time a household that fell back is taken up again. */
  round: number;
  moves: number;
  loanId: string | null;
  resolutions: Resolution[];
  loanNews: LoanNews[];
  /** Why the contract was declined, as a code. */
  declineReason?: string;
  supportsEnded: SupportEnded[];
  aftercaresEnded: AftercareEnded[];
  /** The line beside the main one that looks for support, once a round. */
  support: SupportLine | null;
}

export interface SupportLine {
  readonly round: number;
  step: 'offering' | 'running' | 'settled';
  taskKey: string | null;
  supportId: string | null;
}

export type HouseholdCase = Process<CaseMemory>;

/** Where a stage leads. */
export interface Move {
  readonly to: CaseStatus;
  readonly reason: string | null;
}

export function to(status: CaseStatus, reason: string | null = null): Move {
  return { to: status, reason };
}

export function startCase(input: HouseholdCaseInput, run: RunSoFar<CaseMemory>): HouseholdCase {
  const { caseId, centreId, areaCode, startAt, loanId } = input;
  const ref = { processId: caseProcessId(caseId), centreId, areaCode, caseId };
  return startProcess<CaseMemory>(ref, run, {
    status: startAt,
    round: 1,
    moves: 0,
    loanId,
    resolutions: [],
    loanNews: [],
    supportsEnded: [],
    aftercaresEnded: [],
    support: null,
  });
}

/** Hears news, plan changes and questions. Called when the state stands, before the story begins. */
export function listen(it: HouseholdCase): void {
  setHandler(caseFactSignal, (fact) => {
    if (isNews(it, fact)) keepFact(it, fact);
  });
  acceptPlanChanges(it);
  setHandler(endCaseUpdate, (end) => changeOnce(it, () => endCase(it, end)), {
    validator: (end) => {
      if (!isRepeated(it)) refuseEnd(it, end);
    },
  });
  setHandler(caseStateQuery, () => ({
    status: it.state.status,
    round: it.state.round,
    openTaskKeys: Object.keys(it.memory.waiting),
  }));
}

/** Moves the case, in the rows first; a case that a person has ended meanwhile stays ended. */
export async function moveCase(it: HouseholdCase, move: Move): Promise<void> {
  await inTurn(it, async () => {
    if (it.isStopping) throw new Interruption('ended');
    await writeMove(it, move, null);
  });
}

async function writeMove(it: HouseholdCase, move: Move, bySeatId: string | null): Promise<void> {
  const { state } = it;
  state.moves += 1;
  const stepKey = `${state.round}.${state.moves}`;
  const caseId = caseIdOf(it);
  await rows.moveCase({ ...move, caseId, stepKey, bySeatId, at: now() });
  state.status = move.to;
  showStage(move.to);
}

export function caseIdOf(it: HouseholdCase): string {
  const { caseId } = it.ref;
  if (caseId === null) throw new Error(`Not the process of a case: ${it.ref.processId}`);
  return caseId;
}

function keepFact(it: HouseholdCase, fact: CaseFact): void {
  const { state } = it;
  switch (fact.type) {
    case 'task-done':
      takeAnswer(it, fact);
      break;
    case 'resolution':
      state.resolutions.push(fact);
      break;
    case 'loan-moved':
      // News of a loan of an earlier round change nothing any more.
      if (fact.loanId !== state.loanId) break;
      state.loanNews.push(fact.to);
      if (fact.reason !== undefined) state.declineReason = fact.reason;
      break;
    case 'support-ended':
      state.supportsEnded.push(fact);
      break;
    case 'aftercare-ended':
      state.aftercaresEnded.push(fact);
      break;
  }
}

const LOAN_IS_OPEN: ReadonlySet<CaseStatus> = new Set<CaseStatus>([
  'decided',
  'contracted',
  'repaying',
  'in-arrears',
  'restructured',
]);

function refuseEnd(it: HouseholdCase, end: EndCase): void {
  const { status } = it.state;
  if (it.hasEnded || isFinal(status)) refuse('process-has-ended');
  if (mayMove(status, end.to)) return;
  refuse(LOAN_IS_OPEN.has(status) ? 'loan-is-open' : 'not-allowed-in-this-state');
}

async function endCase(it: HouseholdCase, end: EndCase): Promise<void> {
  await inTurn(it, async () => {
    // The case may have moved while this waited for its turn.
    refuseEnd(it, end);
    await writeEnd(it, end);
    stop(it);
  });
}

async function writeEnd(
  it: HouseholdCase,
  { to: status, reason, bySeatId }: EndCase,
): Promise<void> {
  try {
    await writeMove(it, to(status, reason), bySeatId);
  } catch (error) {
    // The rows know of a resolution whose news is still under way: its money stands reserved.
    if (isLoanOpen(error)) refuse('loan-is-open');
    throw error;
  }
}

function isLoanOpen(error: unknown): boolean {
  if (!(error instanceof ActivityFailure)) return false;
  return error.cause instanceof ApplicationFailure && error.cause.type === 'loan-is-open';
}
