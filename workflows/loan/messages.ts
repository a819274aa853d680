/** What callers may send to the process of one loan contract. */

import { defineSignal } from '@temporalio/workflow';
import type { TaskDone } from '#domain/tasks/task-done';

export const LOAN = 'loan';

export function loanProcessId(loanId: string): string {
  return `loan/${loanId}`;
}

export interface LoanInput {
  readonly loanId: string;
  readonly caseId: string;
  readonly centreId: string;
  readonly areaCode: string;
  /** `repaying` when the loan was brought from paper in mid-life. */
  readonly startAt: 'reserved' | 'repaying';
}

/**
 * A payment was posted: a receipt is due, instalments up to `paidThrough` are settled in full. A payment
 * was undone, or a resolution changed the instalments: they are settled up to there only. The household
 * was cleared: no payment is undone any more. A resolution wrote the loan off: nothing is collected any more.
 * Both sides cancelled the contract before money left.
 */
export type LoanFact = { readonly eventId?: number } & (
  | TaskDone
  | {
      readonly type: 'payment-posted';
      readonly repaymentId: string;
      readonly paidThrough: number;
      readonly isPaidOff: boolean;
    }
  | {
      readonly type: 'payment-reversed';
      readonly repaymentId: string;
      readonly paidThrough: number;
    }
  | { readonly type: 'loan-changed'; readonly paidThrough: number }
  | { readonly type: 'household-cleared' }
  | { readonly type: 'loan-written-off' }
  | { readonly type: 'contract-cancelled' }
);

export const loanFactSignal = defineSignal<[LoanFact]>('fact');
