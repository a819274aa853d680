/** What the process of a loan remembers, and how it hears and tells. */

import { setHandler } from '@temporalio/workflow';
import type { LoanNews } from '../household-case/messages.ts';
import { forgetWaiting, isNews, takeAnswer } from '../process/facts.ts';
import { tellCase } from '../process/neighbours.ts';
import { startProcess } from '../process/process.ts';
import type { Process, RunSoFar } from '../process/process.ts';
import { acceptPlanChanges } from '../task-wait/plan-changes.ts';
import { loanFactSignal, loanProcessId } from './messages.ts';
import type { LoanFact, LoanInput } from './messages.ts';

/** Plain data: it travels to the next run. */
export interface LoanMemory {
  stage: 'reserved' | 'signed' | 'repaying';
  isInArrears: boolean;
  /** Instalments up to this number are settled in full, as far as the news go. */
  paidThrough: number;
  /** Rises with every payment made or undone and finished collecting: the story reads the books again. */
  payments: number;
  /** Payments that wait for their receipt to be written, by id. */
  receipts: string[];
  /** The instalments for which collecting and visiting were asked of people. */
  collectedNumber: number;
  visitedNumber: number;
  /** The case has been cleared; from then on no payment is undone. */
  isCleared?: boolean;
  /** A resolution has written the loan off. */
  isWrittenOff?: boolean;
  /** Both sides have cancelled the signed contract; its money is back in the books. */
  isCancelled?: boolean;
}

export interface LoanProcess extends Process<LoanMemory> {
  readonly loanId: string;
  readonly caseId: string;
}

export function startLoanProcess(input: LoanInput, run: RunSoFar<LoanMemory>): LoanProcess {
  const { loanId, caseId, centreId, areaCode, startAt } = input;
  const ref = { processId: loanProcessId(loanId), centreId, areaCode, caseId };
  const process = startProcess<LoanMemory>(ref, run, {
    stage: startAt,
    isInArrears: false,
    paidThrough: 0,
    payments: 0,
    receipts: [],
    collectedNumber: 0,
    visitedNumber: 0,
  });
  return { ...process, loanId, caseId };
}

/** Called when the state stands, before the story begins. */
export function listen(it: LoanProcess): void {
  setHandler(loanFactSignal, (fact) => {
    if (isNews(it, fact)) keepFact(it, fact);
  });
  acceptPlanChanges(it);
}

/** Whether the case was there to hear it; `reason` is the code of a decline. */
export async function tellNews(
  it: LoanProcess,
  to: LoanNews,
  reason: string | null = null,
): Promise<boolean> {
  const news = { type: 'loan-moved', loanId: it.loanId, to } as const;
  return tellCase(it.caseId, reason === null ? news : { ...news, reason });
}

function keepFact(it: LoanProcess, fact: LoanFact): void {
  switch (fact.type) {
    case 'task-done':
      takeAnswer(it, fact);
      if (fact.kind === 'collect-instalment') it.state.payments += 1;
      break;
    case 'payment-posted':
      keepPayment(it, fact);
      break;
    case 'payment-reversed':
    case 'loan-changed':
      it.state.payments += 1;
      it.state.paidThrough = fact.paidThrough;
      // An instalment that is owed again is collected and visited again.
      it.state.collectedNumber = 0;
      it.state.visitedNumber = 0;
      break;
    case 'loan-written-off':
      it.state.isWrittenOff = true;
      it.state.payments += 1;
      break;
    case 'household-cleared':
      it.state.isCleared = true;
      break;
    case 'contract-cancelled':
      it.state.isCancelled = true;
      break;
  }
}

function keepPayment(
  it: LoanProcess,
  fact: Extract<LoanFact, { readonly type: 'payment-posted' }>,
): void {
  it.state.payments += 1;
  it.state.receipts.push(fact.repaymentId);
  it.state.paidThrough = Math.max(it.state.paidThrough, fact.paidThrough);
  // The server has closed these tasks in the transaction of the payment.
  for (const task of Object.values(it.memory.waiting)) {
    const isSettled = task.kind === 'collect-instalment' && isPaid(it, task.subjectNumber);
    if (isSettled) forgetWaiting(it, task.taskKey);
  }
}

function isPaid(it: LoanProcess, instalment: number | null): boolean {
  return instalment !== null && instalment <= it.state.paidThrough;
}
