/**
 * A debt of a household as the survey found it. In plans a month is a twelfth of a year for every
 * debt: a rate a month counts twelve times, a rate a day 365 times a year. Interest left unpaid is
 * carried beside the principal and bears none itself (Civil and Commercial Code s.655).
 */

import type { DebtSource } from '../assessment/code-lists.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { LAWFUL_YEARLY_BASIS_POINTS } from '../interest/lawful.ts';
import { yearlyBasisPointsOf, yearlyDecliningRate, type RatePeriod } from '../interest/rate.ts';
import { divideHalfUp } from '../money/rounding.ts';
import { satang, type Satang } from '../money/satang.ts';

export interface OldDebt {
  readonly id: string;
  readonly source: DebtSource;
  /** กข.คจ. money: without interest, never raised to the common rate, never taken into a contract. */
  readonly isPovertyFund: boolean;
  /** Principal still owed on `owedOn`, as the creditor counts it. */
  readonly principalSatang: Satang;
  /** Interest in arrears on `owedOn`. */
  readonly unpaidInterestSatang: Satang;
  readonly owedOn: PlainDate;
  /** What is paid a month; zero where none is agreed. */
  readonly instalmentSatang: Satang;
  readonly rateBasisPoints: number;
  readonly ratePeriod: RatePeriod;
  /** The amount first lent when interest is flat on it; null when it is on what is still owed. */
  readonly flatOnSatang: Satang | null;
  /** The figure that the creditor accepts as full settlement; null until agreed. */
  readonly settlementSatang: Satang | null;
}

type Rated = Pick<OldDebt, 'rateBasisPoints' | 'ratePeriod'>;

/** The rate for a year, simply multiplied: the law compares rates, not what they compound to. */
export function yearlyRateOf({ rateBasisPoints, ratePeriod }: Rated): number {
  return yearlyBasisPointsOf({ ...yearlyDecliningRate(rateBasisPoints), period: ratePeriod });
}

/** Above 15 % a year, or on the line of the form for it (1.10), whatever rate was written there. */
export function isInformal(debt: Rated & Pick<OldDebt, 'source'>): boolean {
  return debt.source === 'informal-over-15' || yearlyRateOf(debt) > LAWFUL_YEARLY_BASIS_POINTS;
}

/** One month's interest on a debt with `principalSatang` still owed, rounded half up. */
export function monthInterestOf(
  debt: Rated & Pick<OldDebt, 'flatOnSatang'>,
  principalSatang: bigint,
): Satang {
  if (principalSatang === 0n) return satang(0);
  const base = debt.flatOnSatang ?? principalSatang;
  return satang(divideHalfUp(base * BigInt(yearlyRateOf(debt)), 120_000n));
}

/** Everything owed on the debt's own day: principal and interest in arrears. */
export function owedOf(debt: Pick<OldDebt, 'principalSatang' | 'unpaidInterestSatang'>): Satang {
  return satang(debt.principalSatang + debt.unpaidInterestSatang);
}
