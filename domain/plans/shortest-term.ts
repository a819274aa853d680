/** The shortest term whose level instalment keeps within a limit. */

import { countedNecessities, type AffordabilityLimits } from '../affordability/affordability.ts';
import { averageMonth, type Sheet } from '../affordability/sheet.ts';
import type { Rate } from '../interest/rate.ts';
import { annuityInstalment } from '../interest/schedule.ts';
import { divideDown } from '../money/rounding.ts';
import { satang, type Satang } from '../money/satang.ts';
import type { TermWish } from './plan-types.ts';

/** In months, or undefined when even the longest term asks for more. */
export function shortestTerm(asked: {
  readonly principalSatang: Satang;
  readonly rate: Rate;
  readonly longestTermMonths: number;
  readonly mostInstalmentSatang: Satang;
}): number | undefined {
  const { principalSatang, rate, longestTermMonths, mostInstalmentSatang } = asked;
  const fits = (termMonths: number): boolean =>
    annuityInstalment({ principalSatang, rate, termMonths }) <= mostInstalmentSatang;
  if (!fits(longestTermMonths)) return undefined;
  // A longer term never has a higher instalment, so the range may be halved.
  let [tooShort, enough] = [0, longestTermMonths];
  while (enough - tooShort > 1) {
    const middle = Math.floor((tooShort + enough) / 2);
    if (fits(middle)) enough = middle;
    else tooShort = middle;
  }
  return enough;
}

/**
 * The most that all payments of a month may come to; null when it depends on an income that is not
 * known. Income and necessities are those of the average month, which a level instalment has to meet.
 */
export function mostPaymentSatang(
  wish: Exclude<TermWish, { kind: 'months' }>,
  household: { readonly sheet: Sheet | null; readonly limits: AffordabilityLimits },
): Satang | null {
  if (wish.kind === 'within-budget') return wish.budgetSatang;
  if (household.sheet === null) return null;
  const sums = averageMonth(household.sheet);
  if (wish.kind === 'share-of-income') {
    return satang(divideDown(sums.incomeSatang * BigInt(wish.basisPoints), 10_000n));
  }
  const needed = countedNecessities(sums, household.limits) + wish.remainderSatang;
  return satang(sums.incomeSatang - needed);
}
