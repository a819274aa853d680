/** How one process starts another and tells a case the news. */

import {
  ApplicationFailure,
  getExternalWorkflowHandle,
  startChild,
  TemporalFailure,
} from '@temporalio/workflow';
import { caseFactSignal, caseProcessId } from '../household-case/messages.ts';
import type { CaseFact } from '../household-case/messages.ts';

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

/** Tells the case. A case that has ended needs no news, so only that failure is passed over. */
export async function tellCase(caseId: string, fact: CaseFact): Promise<void> {
  try {
    await getExternalWorkflowHandle(caseProcessId(caseId)).signal(caseFactSignal, fact);
  } catch (error) {
    if (!isNotFound(error)) throw error;
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
