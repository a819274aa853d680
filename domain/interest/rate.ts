/**
 * A rate is never alone: "six per hundred" means nothing until its period, method and day count are
 * said (6 % a month would be 72 % a year and unlawful).
 */

import { parseTypedNumber, type TypedNumberRefusal } from '../thai/typed-number.ts';
import { lawfulnessOf } from './lawful.ts';

export const RATE_PERIODS = ['year', 'month', 'day'] as const;
export type RatePeriod = (typeof RATE_PERIODS)[number];

/** Declining: on what is still owed. Flat: on the first principal for the whole term. */
export const INTEREST_METHODS = ['declining', 'flat'] as const;
export type InterestMethod = (typeof INTEREST_METHODS)[number];

/** Equal months: each month is a twelfth of the year, whatever its days. */
export const DAY_COUNTS = ['equal-months'] as const;
export type DayCount = (typeof DAY_COUNTS)[number];

export type Rate = {
  /** Hundredths of a per cent of one period: 600 is 6 %. Whole and not negative. */
  readonly basisPoints: number;
  readonly period: RatePeriod;
  readonly method: InterestMethod;
  readonly dayCount: DayCount;
};

/** In the order they are checked. */
export type OwnRateRefusal = 'rate-is-negative-or-not-whole' | 'rate-is-above-lawful';

const PERIODS_A_YEAR: Record<RatePeriod, number> = { year: 1, month: 12, day: 365 };
const LARGEST_TYPED_BASIS_POINTS = 1_000_000n;

/** The house form of most by-laws: per cent a year on the declining balance in equal months. */
export function yearlyDecliningRate(basisPoints: number): Rate {
  return checkedRate({
    basisPoints,
    period: 'year',
    method: 'declining',
    dayCount: 'equal-months',
  });
}

/** The rate as given. Throws unless its basis points are a whole number, zero or more. */
export function checkedRate(rate: Rate): Rate {
  if (!Number.isSafeInteger(rate.basisPoints) || rate.basisPoints < 0) {
    throw new RangeError(`Not a rate in basis points: ${rate.basisPoints}`);
  }
  return rate;
}

/** Basis points a year without compounding: twelve months, 365 days. */
export function yearlyBasisPointsOf(rate: Rate): number {
  return checkedRate(rate).basisPoints * PERIODS_A_YEAR[rate.period];
}

/** A rate that a centre's own fund may set; above 15 % a year it is refused (Code s.654). */
export function ownFundRate(rate: Rate): { rate: Rate } | { refused: OwnRateRefusal } {
  if (!Number.isSafeInteger(rate.basisPoints) || rate.basisPoints < 0) {
    return { refused: 'rate-is-negative-or-not-whole' };
  }
  const isLawful = lawfulnessOf(yearlyBasisPointsOf(rate)) === 'lawful';
  return isLawful ? { rate } : { refused: 'rate-is-above-lawful' };
}

/** Per cent as typed, `6`, `๖.๕`, `15.00`, in basis points; a third decimal is refused, not rounded. */
export function parsePercent(
  text: string,
): { basisPoints: number } | { refused: TypedNumberRefusal } {
  const read = parseTypedNumber(text, { decimals: 2, largest: LARGEST_TYPED_BASIS_POINTS });
  return 'refused' in read ? read : { basisPoints: Number(read.scaled) };
}

/**
 * One month's interest as a fraction of the balance, `numerator / denominator`, kept exact.
 * Throws for a rate per day, which equal months cannot carry.
 */
export function monthlyFraction(rate: Rate): { numerator: bigint; denominator: bigint } {
  if (rate.period === 'day') throw new RangeError('A rate per day has no equal months');
  const numerator = BigInt(checkedRate(rate).basisPoints);
  return { numerator, denominator: rate.period === 'year' ? 120_000n : 10_000n };
}
