import type { TaskKind } from './task-kinds.ts';

/**
 * News that a task's form was accepted, as the database tells it to the process. Ids and codes only:
 * what the form said stays in the database.
 */
export interface TaskDone {
  readonly type: 'task-done';
  readonly taskKey: string;
  readonly kind: TaskKind;
  readonly outcome: string;
  /** The reason of a refusal, referral or end, as a code; null where none is asked. */
  readonly reason: string | null;
  /** What the form brought into being (a support record, a next check date), by id or date. */
  readonly supportId?: string;
}

/** Reasons for a hold or a moved date; words live on the screen, the process keeps the code. */
export const PLAN_CHANGE_REASONS = [
  'waiting-for-creditor',
  'waiting-for-document',
  'household-away',
  'illness',
  'weather-or-harvest',
  'agreed-with-household',
  'other',
] as const;

export type PlanChangeReason = (typeof PLAN_CHANGE_REASONS)[number];

/** Why a change of the plan is refused, in checked order; shared by update validators and server. */
export const PLAN_CHANGE_REFUSALS = [
  'process-has-ended',
  'no-such-open-task',
  'date-not-in-the-future',
  'too-many-extensions',
  'not-allowed-in-this-state',
  'loan-is-open',
  'items-not-settled',
] as const;

export type PlanChangeRefusal = (typeof PLAN_CHANGE_REFUSALS)[number];
