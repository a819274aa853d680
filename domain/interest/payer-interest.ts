/**
 * What a third party owes that bears a part of a contract's interest: a municipality, a foundation. Of
 * each month that is over the whole interest is counted and rounded, and the third party bears what the
 * household does not (decision 0012). Its share is never an arrear of the household.
 */

import type { PlainDate } from '../dates/plain-date.ts';
import type { PaidRow } from '../loans/living/house-loan.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { fraction, timesFraction } from '../schedules/amounts/fraction.ts';
import { roundTo } from '../schedules/amounts/roundings.ts';
import { HOUSE_CONVENTIONS } from '../schedules/terms/conventions.ts';
import { monthlyFraction, yearlyDecliningRate } from './rate.ts';

/** Hundredths of a per cent a year. */
export type SharedRate = {
  readonly householdBasisPoints: number;
  readonly payerBasisPoints: number;
};

type BorneRow = Pick<PaidRow, 'dueOn' | 'principalSatang' | 'paidAheadSatang'>;

/** Of all months that have fallen due by a day. */
export function payerInterest(
  loan: { readonly rows: readonly BorneRow[]; readonly rate: SharedRate },
  on: PlainDate,
): Satang {
  const { householdBasisPoints, payerBasisPoints } = loan.rate;
  let later: bigint = sumSatang(loan.rows.map((row) => row.principalSatang));
  const shares = loan.rows.map((row) => {
    const openingSatang = satang(later - (row.paidAheadSatang ?? 0n));
    later -= row.principalSatang;
    if (row.dueOn > on) return 0n;
    const whole = monthOf(openingSatang, householdBasisPoints + payerBasisPoints);
    return whole - monthOf(openingSatang, householdBasisPoints);
  });
  return satang(shares.reduce((sum, share) => sum + share, 0n));
}

function monthOf(openingSatang: Satang, basisPoints: number): bigint {
  const { numerator, denominator } = monthlyFraction(yearlyDecliningRate(basisPoints));
  const exact = timesFraction(openingSatang, fraction(numerator, denominator));
  return roundTo(exact, HOUSE_CONVENTIONS.rounding.interest);
}
