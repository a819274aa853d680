import type { PlainDate } from '../../../dates/plain-date.ts';
import type { Satang } from '../../../money/satang.ts';
import { SCHEDULE_REFUSALS } from '../../../schedules/terms/refusals.ts';

export const MOST_EVENTS = 500;

/** Of a living loan, in the order they are checked; those of a schedule can follow from any event. */
export const LIVING_REFUSALS = [
  'order-names-each-part-once',
  'days-need-the-actual-balance',
  'flat-interest-has-no-days',
  'too-many-events',
  'event-named-twice',
  'day-before-the-last-event',
  'no-such-payment',
  'payment-reversed-already',
  'reversed-before-paid',
  'event-before-drawdown',
  'amount-must-be-positive',
  'resolution-missing',
  'nothing-is-owed',
  'more-than-owed',
  'less-than-pay-off',
  'flat-loan-cannot-shorten',
  'drawdown-beyond-limit',
  'no-instalment-left',
  'row-is-past',
  'no-arrears-to-spread',
  'waiver-above-owed',
  'agreement-not-in-writing',
  'interest-not-overdue-a-year',
] as const;

export const SIMULATION_REFUSALS = [...LIVING_REFUSALS, ...SCHEDULE_REFUSALS] as const;
export type SimulationRefusal = (typeof SIMULATION_REFUSALS)[number];

/** A refusal, with the event, the day and the figure it speaks of where there is one. */
export type RefusedSimulation = {
  readonly refused: SimulationRefusal;
  readonly eventId?: string;
  readonly on?: PlainDate;
  readonly number?: number;
  /** What is owed, what may still be drawn, what would pay off, … */
  readonly amountSatang?: Satang;
};
