/** What pays an old debt off on a day, by its own terms. */

import { addMonths, daysBetween, type PlainDate } from '../dates/plain-date.ts';
import type { RatePeriod } from '../interest/rate.ts';
import { divideHalfUp } from '../money/rounding.ts';
import { satang, type Satang } from '../money/satang.ts';
import type { OldDebt } from './old-debt.ts';

/**
 * How interest since the day of the balance is counted. A yearly rate: by the days over 365. A monthly
 * rate: every month that has begun counts whole, as such lenders count. A daily rate: by the days.
 */
export const PAYOFF_CONVENTIONS = ['days-over-365', 'months-begun', 'days'] as const;
export type PayoffConvention = (typeof PAYOFF_CONVENTIONS)[number];

export interface OldDebtPayoff {
  readonly on: PlainDate;
  readonly principalSatang: Satang;
  readonly arrearsSatang: Satang;
  /** Since the day of the balance. */
  readonly interestSatang: Satang;
  readonly totalSatang: Satang;
  readonly convention: PayoffConvention;
  /** Days, or months begun, that were counted. */
  readonly counted: number;
}

const CONVENTIONS: Record<RatePeriod, PayoffConvention> = {
  year: 'days-over-365',
  month: 'months-begun',
  day: 'days',
};

/** Throws when `on` is before the day of the balance: nothing can be said about it. */
export function payoffOn(debt: OldDebt, on: PlainDate): OldDebtPayoff {
  if (on < debt.owedOn) throw new RangeError(`${on} is before the balance of ${debt.owedOn}`);
  const counted =
    debt.ratePeriod === 'month' ? monthsBegun(debt.owedOn, on) : daysBetween(debt.owedOn, on);
  const base = debt.principalSatang === 0n ? 0n : (debt.flatOnSatang ?? debt.principalSatang);
  const interest = divideHalfUp(
    base * BigInt(debt.rateBasisPoints) * BigInt(counted),
    debt.ratePeriod === 'year' ? 3_650_000n : 10_000n,
  );
  return {
    on,
    principalSatang: debt.principalSatang,
    arrearsSatang: debt.unpaidInterestSatang,
    interestSatang: satang(interest),
    totalSatang: satang(debt.principalSatang + debt.unpaidInterestSatang + interest),
    convention: CONVENTIONS[debt.ratePeriod],
    counted,
  };
}

/** The settlement that was agreed, else the payoff by the debt's own terms. */
export function takeoverSatang(debt: OldDebt, on: PlainDate): Satang {
  return debt.settlementSatang ?? payoffOn(debt, on).totalSatang;
}

function monthsBegun(from: PlainDate, to: PlainDate): number {
  let months = 0;
  while (addMonths(from, months) < to) months += 1;
  return months;
}
