/** What callers may send to the process of one household, and the ids by which they find it. */

import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CaseStatus, OpeningStatus, RequestedEnd } from '#domain/case/case-statuses';
import type { EndReason } from '#domain/case/reasons';
import type { SupportStatus } from '#domain/support/support-statuses';
import type { TaskDone } from '#domain/tasks/task-done';

export const HOUSEHOLD_CASE = 'householdCase';

export function caseProcessId(caseId: string): string {
  return `case/${caseId}`;
}

export interface HouseholdCaseInput {
  readonly caseId: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly startAt: OpeningStatus;
  /** The loan of a case that is opened while it repays. */
  readonly loanId: string | null;
  /** The case came from paper with an honour: its certificate is still to be written. */
  readonly isHonoured?: true;
}

/** News about the case; `eventId` is the outbox id, absent when another workflow is the sender. */
export type CaseFact = { readonly eventId?: number } & (
  | TaskDone
  | {
      readonly type: 'resolution';
      readonly outcome: 'approved' | 'refused' | 'postponed';
      readonly reason: string | null;
      readonly loanId: string | null;
    }
  | {
      readonly type: 'loan-moved';
      readonly loanId: string;
      readonly to: LoanNews;
      /** Why the contract was declined, as a code; a loan that began before this told none. */
      readonly reason?: string;
    }
  | { readonly type: 'support-ended'; readonly supportId: string; readonly status: SupportStatus }
  | {
      readonly type: 'aftercare-ended';
      readonly round: number;
      readonly result: 'watched' | 'relapsed';
    }
);

export type LoanNews =
  | 'signed'
  | 'declined'
  | 'expired'
  | 'cancelled'
  | 'creditors-paid'
  | 'in-arrears'
  | 'caught-up'
  | 'paid'
  | 'payoff-undone'
  | 'written-off';

export const caseFactSignal = defineSignal<[CaseFact]>('fact');

/** Ends the case at the household's wish while no loan is open; refused otherwise. */
export interface EndCase {
  readonly to: RequestedEnd;
  readonly reason: EndReason;
  readonly bySeatId: string;
}

export const endCaseUpdate = defineUpdate<void, [EndCase]>('endCase');

/** For operators and for the page of one open case; lists never ask workflows. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly round: number;
  readonly openTaskKeys: readonly string[];
}

export const caseStateQuery = defineQuery<CaseState>('caseState');
