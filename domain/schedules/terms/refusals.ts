import type { PlainDate } from '../../dates/plain-date.ts';
import type { Satang } from '../../money/satang.ts';

/** More rows than a schedule may have: a hundred years of months. */
export const MOST_ROWS = 1200;
export const MOST_DRAWDOWNS = 60;
export const MOST_RATE_STEPS = 120;
export const MOST_HAND_ROWS = 120;
export const MOST_FEES = 20;
/** Each change has the rest planned again: at most so many rows times changes in one schedule. */
export const MOST_RECAST_ROWS = 24_000;
/** The last due date is at most so many years after the first drawdown. */
export const LONGEST_TERM_YEARS = 100;

/** In the order they are checked. */
export const SCHEDULE_REFUSALS = [
  'too-many-drawdowns',
  'too-many-rate-steps',
  'too-many-fees',
  'too-many-hand-rows',
  'no-drawdown',
  'drawdowns-out-of-order',
  'rate-steps-out-of-order',
  'no-rate-at-first-drawdown',
  'too-many-instalments',
  'no-due-date',
  'due-day-does-not-fit',
  'due-dates-out-of-order',
  'first-due-before-drawdown',
  'term-too-long',
  'count-must-be-named',
  'drawdown-after-last-due',
  'too-many-changes',
  'more-grace-than-instalments',
  'shares-do-not-sum',
  'share-on-no-due-date',
  'broken-periods-need-equal-periods',
  'period-count-needs-regular-dues',
  'fee-does-not-fit',
  'nothing-is-paid-out',
  'instalment-never-pays-off',
  'hand-row-on-no-due-date',
  'hand-row-on-taken-date',
  'hand-row-above-balance',
  'hand-row-leaves-no-instalment',
] as const;
export type ScheduleRefusal = (typeof SCHEDULE_REFUSALS)[number];

/** A refusal, with the row or day and the figure it speaks of where there is one. */
export type RefusedSchedule = {
  readonly refused: ScheduleRefusal;
  readonly on?: PlainDate;
  readonly number?: number;
  /** The interest that the instalment does not cover, the most a hand row may bring, … */
  readonly amountSatang?: Satang;
};
