/** How one process starts another, and how a case and its loan tell each other the news. */

import {
  ApplicationFailure,
  getExternalWorkflowHandle,
  startChild,
  TemporalFailure,
} from '@temporalio/workflow';
import { caseFactSignal, caseProcessId } from '../household-case/messages.ts';
import type { CaseFact } from '../household-case/messages.ts';
import { loanFactSignal, loanProcessId } from '../loan/messages.ts';
import type { LoanFact } from '../loan/messages.ts';

/**
 * Starts a process that lives on by itself, whatever becomes of this one. Its id is used once for
 * ever, so that one which was started already (or has ended) is left as it is.
 */
export async function startOnce(type: string, workflowId: string, input: object): Promise<void> {
  try {
    await startChild(type, {
      workflowId,
      args: [input],
      parentClosePolicy: 'ABANDON',
      cancellationType: 'ABANDON',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
  } catch (error) {
    if (!isStartedAlready(error)) throw error;
  }
}

/** Tells the case; false when it has ended, for then nobody needs the news. */
export async function tellCase(caseId: string, fact: CaseFact): Promise<boolean> {
  const handle = getExternalWorkflowHandle(caseProcessId(caseId));
  return isHeard(handle.signal(caseFactSignal, fact));
}

/** Tells the loan; false when it has ended. */
export async function tellLoan(loanId: string, fact: LoanFact): Promise<boolean> {
  const handle = getExternalWorkflowHandle(loanProcessId(loanId));
  return isHeard(handle.signal(loanFactSignal, fact));
}

async function isHeard(telling: Promise<void>): Promise<boolean> {
  try {
    await telling;
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

function isStartedAlready(error: unknown): boolean {
  // The class itself is not among the exports of the workflow package.
  const name = 'WorkflowExecutionAlreadyStartedError';
  return error instanceof TemporalFailure && error.name === name;
}

function isNotFound(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.message.includes('not found');
}
