import { addDays, addMonths, type PlainDate } from '../../dates/plain-date.ts';
import type { Satang } from '../../money/satang.ts';
import type { DueUnit } from '../terms/terms.ts';

/** The agreed distance between due dates, and the day of the month they keep to. */
export type RegularStep = {
  readonly every: number;
  readonly unit: DueUnit;
  readonly anchorDay: number;
};

export type DueGrace = {
  readonly principal: boolean;
  readonly interestDeferred: boolean;
  readonly interestFree: boolean;
};

/** What a row must bring by hand instead of what its shape asks. */
export type FixedAmount =
  | { readonly paymentSatang: Satang }
  | { readonly principalSatang: Satang }
  | null;

/** One due date with everything that is known of it before money is counted. */
export type Due = {
  /** The day that the rule or a hand gave, by which shares know it. */
  readonly agreedOn: PlainDate;
  /** The day of payment: the same, unless a holiday moved it. */
  readonly dueOn: PlainDate;
  /** The day to which its interest runs: the same, unless a holiday moved only the payment. */
  readonly accruesTo: PlainDate;
  /** Null where due dates follow no equal distance. */
  readonly regular: RegularStep | null;
  /** The due date from which months, or regular periods, are counted back: that of the agreed period. */
  readonly countedFrom: PlainDate;
  /** False for a period that a hand cut or joined: it is never taken for one whole period. */
  readonly countsWhole: boolean;
  readonly grace: DueGrace;
  /** The share of the principal in millionths, in the shape of shares; otherwise zero. */
  readonly shareMillionths: bigint;
  readonly fixed: FixedAmount;
};

export const WITHOUT_GRACE: DueGrace = {
  principal: false,
  interestDeferred: false,
  interestFree: false,
};

/** The day `times` regular steps away from a day; negative steps go back. */
export function stepFrom(day: PlainDate, regular: RegularStep, times: number): PlainDate {
  const { every, unit, anchorDay } = regular;
  const count = every * times;
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, 7 * count);
    case 'month':
      return addMonths(day, count, anchorDay);
    case 'year':
      return addMonths(day, 12 * count, anchorDay);
  }
}

/** Due dates given one by one as they are, without grace or hand: what a re-planned loan has left. */
export function duesOn(dates: readonly PlainDate[], regular: RegularStep | null): Due[] {
  return dates.map((dueOn) => ({
    agreedOn: dueOn,
    dueOn,
    accruesTo: dueOn,
    regular,
    countedFrom: dueOn,
    countsWhole: true,
    grace: WITHOUT_GRACE,
    shareMillionths: 0n,
    fixed: null,
  }));
}
