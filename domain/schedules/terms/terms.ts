import type { PlainDate, Weekday } from '../../dates/plain-date.ts';
import type { Satang } from '../../money/satang.ts';
import type { Fraction } from '../amounts/fraction.ts';
import type { Conventions } from './conventions.ts';

/** Money handed over; the first one begins the loan, later ones are top-ups. Interest runs from the day. */
export type Drawdown = { readonly on: PlainDate; readonly amountSatang: Satang };

export const RATE_UNITS = ['year', 'month', 'week', 'day'] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/**
 * The rate from a day on, until the next step. The household's part and the part that a third party
 * bears stand apart; the whole rate is their sum. A month is a twelfth of a year by the day count;
 * a day and a week are always counted in actual days.
 */
export type RateStep = {
  readonly from: PlainDate;
  readonly per: RateUnit;
  readonly household: Fraction;
  readonly payer: Fraction;
};

export const DUE_UNITS = ['day', 'week', 'month', 'year'] as const;
export type DueUnit = (typeof DUE_UNITS)[number];

/** How many instalments; `until-paid` lets a fixed instalment decide. */
export type DueCount = number | 'until-paid';

export type EveryDue = {
  readonly kind: 'every';
  readonly every: number;
  readonly unit: DueUnit;
  readonly firstDueOn: PlainDate;
  /** The agreed day of the month, 1-31, when the first month is too short to show it; months, years. */
  readonly dueDay: number | null;
  readonly count: DueCount;
};

/** Harvest instalments: only in these months (1-12) of each year, on the day or the month's last. */
export type SeasonalDue = {
  readonly kind: 'seasonal';
  readonly months: readonly number[];
  readonly dueDay: number;
  /** No instalment falls before this day. */
  readonly notBefore: PlainDate;
  readonly count: DueCount;
};

export type DatedDue = { readonly kind: 'dates'; readonly dates: readonly PlainDate[] };

export type DueRule = EveryDue | SeasonalDue | DatedDue;

export const HOLIDAY_MOVES = ['stay', 'next', 'previous', 'next-within-month'] as const;
export type HolidayMove = (typeof HOLIDAY_MOVES)[number];

/** Due dates on a day off. `next-within-month` goes back when the next working day is another month's. */
export type HolidayRule = {
  readonly move: HolidayMove;
  readonly holidays: readonly PlainDate[];
  /** Days off every week: 6 Saturday, 7 Sunday. */
  readonly weekdays: readonly Weekday[];
  /** Whether interest runs to the moved day, or to the day first agreed. */
  readonly interestFollows: boolean;
};

/** A share of the principal by due date, in millionths; zero is allowed, the whole is 1,000,000. */
export type PrincipalShare = { readonly on: PlainDate; readonly shareMillionths: bigint };

/**
 * What an instalment is made of.
 * - `annuity`: level payments. `equal-principal`: level principal and the interest on what is owed.
 * - `flat`: level principal, interest on all that was lent for the whole term.
 * - `bullet`: everything at the last date. `interest-only`: interest each time, principal at the last.
 * - `floating-interest`: interest each time, the principal stands and is still owed at the end.
 * - `fixed-per-cent`: a per cent of what was lent as principal (interest on top) or as the whole
 *   payment; the balloon is the last instalment.
 */
export type Shape =
  | { readonly kind: 'annuity' }
  | { readonly kind: 'equal-principal' }
  | { readonly kind: 'flat' }
  | { readonly kind: 'bullet' }
  | { readonly kind: 'interest-only' }
  | { readonly kind: 'floating-interest' }
  | { readonly kind: 'principal-shares'; readonly shares: readonly PrincipalShare[] }
  | { readonly kind: 'fixed-instalment'; readonly amountSatang: Satang }
  | {
      readonly kind: 'fixed-per-cent';
      readonly perCent: Fraction;
      readonly of: 'principal' | 'payment';
    };

/** Three graces, each in a number of first instalments; they may overlap. */
export type Graces = {
  /** Interest is paid, principal is not. */
  readonly principalInstalments: number;
  /** Interest runs but is paid later; principal is paid. */
  readonly interestDeferredInstalments: number;
  /** No interest runs, neither the household's nor the payer's. */
  readonly interestFreeInstalments: number;
};

export const FEE_TIMES = [
  'first-drawdown',
  'each-drawdown',
  'each-instalment',
  'spread-over-instalments',
] as const;
export type FeeTime = (typeof FEE_TIMES)[number];

/** Deducted from the money handed over, added to the loan, or paid in cash on the day. */
export const FEE_WAYS = ['deducted', 'added', 'paid'] as const;
export type FeeWay = (typeof FEE_WAYS)[number];

/** What a fee is a per cent of: the money drawn, the principal and interest of a row, what is owed. */
export type FeeBase =
  | { readonly of: 'fixed'; readonly amountSatang: Satang }
  | { readonly of: 'principal' | 'instalment' | 'balance'; readonly perCent: Fraction };

export type Fee = {
  readonly code: string;
  readonly time: FeeTime;
  readonly base: FeeBase;
  /** Fees of instalments are always paid with them. */
  readonly way: FeeWay;
};

/** A change by hand, applied in the order given to the row that then falls due on the day. */
export type HandRow =
  | { readonly kind: 'set-payment'; readonly dueOn: PlainDate; readonly paymentSatang: Satang }
  | { readonly kind: 'set-principal'; readonly dueOn: PlainDate; readonly principalSatang: Satang }
  | { readonly kind: 'add'; readonly dueOn: PlainDate; readonly paymentSatang: Satang | null }
  | { readonly kind: 'move'; readonly dueOn: PlainDate; readonly toOn: PlainDate }
  | { readonly kind: 'delete'; readonly dueOn: PlainDate };

export type ScheduleTerms = {
  readonly drawdowns: readonly Drawdown[];
  readonly rates: readonly RateStep[];
  readonly dues: DueRule;
  readonly holidays: HolidayRule;
  readonly shape: Shape;
  readonly graces: Graces;
  readonly fees: readonly Fee[];
  readonly handRows: readonly HandRow[];
  readonly conventions: Conventions;
};

export const NO_GRACES: Graces = {
  principalInstalments: 0,
  interestDeferredInstalments: 0,
  interestFreeInstalments: 0,
};

export const NO_HOLIDAYS: HolidayRule = {
  move: 'stay',
  holidays: [],
  weekdays: [],
  interestFollows: true,
};
