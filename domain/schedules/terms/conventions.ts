/**
 * The conventions of a schedule. Two lenders with the same rate and term ask for different money when
 * one of these differs, so none has a default here: terms name all of them and the plan repeats them.
 */

import type { Rounding } from '../amounts/roundings.ts';

/**
 * How long a span is, as a part of a year.
 * - `equal-months`: whole months counted back from the due date are a twelfth each; the days of a
 *   broken month are their share of that month.
 * - `30/360`: every month has 30 days, the 31st counts as the 30th (30E/360).
 * - `actual/365`, `actual/364`, `actual/360`: the days over a fixed year (364: fifty-two weeks).
 * - `actual/actual-isda`: the days in a leap year over 366, the others over 365.
 * - `actual/actual-period`: the days over the days of the regular period, which is an equal part of
 *   the year (ISMA).
 */
export const SCHEDULE_DAY_COUNTS = [
  'equal-months',
  '30/360',
  'actual/365',
  'actual/364',
  'actual/360',
  'actual/actual-isda',
  'actual/actual-period',
] as const;
export type ScheduleDayCount = (typeof SCHEDULE_DAY_COUNTS)[number];

/** A period longer or shorter than agreed bears the interest of one whole period, or of its days. */
export const BROKEN_PERIODS = ['whole', 'by-days'] as const;
export type BrokenPeriods = (typeof BROKEN_PERIODS)[number];

/**
 * The rate inside the annuity formula: of an equal period (÷ 12 for months), of 30 days over 365 for
 * each month, or of each period's own days.
 */
export const ANNUITY_RATES = ['equal-periods', 'thirty-over-365', 'by-days'] as const;
export type AnnuityRate = (typeof ANNUITY_RATES)[number];

/**
 * Interest on the balance as it stands each day, or on the balance scheduled at the start of the
 * period for the whole of it (what is drawn inside the period then counts from the next due date).
 */
export const INTEREST_BALANCES = ['actual-balance', 'scheduled-balance'] as const;
export type InterestBalance = (typeof INTEREST_BALANCES)[number];

/** One instalment that knows all steps and top-ups from the first day, or a new one at each change. */
export const RECASTS = ['level-over-all', 'at-each-change'] as const;
export type Recast = (typeof RECASTS)[number];

/** When interest that was deferred is paid; it never bears interest itself (s.655). */
export const DEFERRED_INTEREST = ['next-instalment', 'spread', 'last-instalment'] as const;
export type DeferredInterest = (typeof DEFERRED_INTEREST)[number];

/** Interest of a period with a change inside is rounded once, or span by span. */
export const SUB_PERIODS = ['together', 'one-by-one'] as const;
export type SubPeriods = (typeof SUB_PERIODS)[number];

/** Who takes what equal parts leave over: the last, or the earlier ones by largest remainder. */
export const ODD_SATANG = ['last-instalment', 'largest-remainder'] as const;
export type OddSatang = (typeof ODD_SATANG)[number];

/** Instalments of zero after a loan that rounding paid off early. */
export const EMPTY_ROWS = ['keep', 'drop'] as const;
export type EmptyRows = (typeof EMPTY_ROWS)[number];

export type Roundings = {
  readonly interest: Rounding;
  readonly instalment: Rounding;
  readonly principal: Rounding;
  readonly fee: Rounding;
};

export type Conventions = {
  readonly dayCount: ScheduleDayCount;
  readonly brokenPeriods: BrokenPeriods;
  readonly annuityRate: AnnuityRate;
  readonly interestOn: InterestBalance;
  readonly recast: Recast;
  readonly deferredInterest: DeferredInterest;
  readonly subPeriods: SubPeriods;
  readonly oddSatang: OddSatang;
  readonly emptyRows: EmptyRows;
  readonly rounding: Roundings;
};

const TO_THE_SATANG: Rounding = { rule: 'half-up', unitSatang: 1n };

/** What the contracts of our own funds use: twelfths of a year, half up to the satang, last absorbs. */
export const HOUSE_CONVENTIONS: Conventions = {
  dayCount: 'equal-months',
  brokenPeriods: 'whole',
  annuityRate: 'equal-periods',
  interestOn: 'scheduled-balance',
  recast: 'at-each-change',
  deferredInterest: 'next-instalment',
  subPeriods: 'together',
  oddSatang: 'largest-remainder',
  emptyRows: 'keep',
  rounding: {
    interest: TO_THE_SATANG,
    instalment: TO_THE_SATANG,
    principal: TO_THE_SATANG,
    fee: TO_THE_SATANG,
  },
};
