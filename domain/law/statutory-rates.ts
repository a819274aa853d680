/**
 * Interest that the law itself sets, by date: s.7 where a debt bears interest and no rate was agreed,
 * s.224 while a debtor is in default. Both were 7.5 % until the Royal Decree in force on 11 April 2564
 * made them 3 % and 3 + 2 %. The law foresees a review every three years: a new rate is a new row.
 */

import { addDays, daysBetween, type PlainDate, plainDate } from '../dates/plain-date.ts';
import { divideHalfUp } from '../money/rounding.ts';
import { satang, type Satang } from '../money/satang.ts';

/** Basis points a year. */
export interface StatutoryRates {
  /** Civil and Commercial Code s.7. */
  readonly agreedWithoutRateBasisPoints: number;
  /** Civil and Commercial Code s.224. */
  readonly defaultBasisPoints: number;
}

const OLD_RATES: StatutoryRates = {
  agreedWithoutRateBasisPoints: 750,
  defaultBasisPoints: 750,
};

/** Oldest first; before the first row the old rates hold. */
const CHANGES: readonly (StatutoryRates & { readonly effectiveFrom: PlainDate })[] = [
  {
    effectiveFrom: plainDate('2021-04-11'),
    agreedWithoutRateBasisPoints: 300,
    defaultBasisPoints: 500,
  },
];

export function statutoryRatesOn(on: PlainDate): StatutoryRates {
  return CHANGES.findLast((row) => row.effectiveFrom <= on) ?? OLD_RATES;
}

/** A weight in days × basis points over this many is a part of the amount. */
export const BASIS_POINT_DAYS_A_YEAR = 3_650_000n;

/**
 * Default interest (s.224) on a missed amount: simple, by the days from the day after `dueOn` to
 * `until` itself, over 365, each stretch at the rate of its days, the sum rounded half up once.
 * With instalments the amount is the principal part of the missed one only (s.224/1).
 */
export function defaultInterestSatang(missed: {
  readonly amountSatang: Satang;
  readonly dueOn: PlainDate;
  readonly until: PlainDate;
}): Satang {
  const weight = defaultWeight(missed.dueOn, missed.until);
  return satang(divideHalfUp(missed.amountSatang * weight, BASIS_POINT_DAYS_A_YEAR));
}

/** The days after `from` up to and with `until`, each times the default rate (s.224) of that day. */
export function defaultWeight(from: PlainDate, until: PlainDate): bigint {
  const stretches = defaultStretches(from, until);
  return stretches.reduce((sum, { days, basisPoints }) => sum + BigInt(days * basisPoints), 0n);
}

/** Days at one default rate, the first of them the day after `from`. */
export interface DefaultStretch {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly basisPoints: number;
}

/** The days after `from` up to and with `until`, cut where the law changes the default rate (s.224). */
export function defaultStretches(from: PlainDate, until: PlainDate): DefaultStretch[] {
  const lastOldDays = CHANGES.map(({ effectiveFrom }) => addDays(effectiveFrom, -1));
  const ends = [...lastOldDays.filter((day) => from < day && day < until), until];
  if (from >= until) return [];
  return ends.map((to, at) => {
    const start = ends[at - 1] ?? from;
    const { defaultBasisPoints: basisPoints } = statutoryRatesOn(to);
    return { from: start, to, days: daysBetween(start, to), basisPoints };
  });
}
