import type { PlainDate } from '../../dates/plain-date.ts';
import { allocate } from '../../money/allocate.ts';
import { satang, type Satang } from '../../money/satang.ts';
import { drawnWithin, type Flow, interestOver, spansOf } from '../accrual/spans.ts';
import { type Fraction, subtractFractions, sumFractions, weightsOf } from '../amounts/fraction.ts';
import { roundTo } from '../amounts/roundings.ts';
import type { Due } from '../calendar/due.ts';
import type { Rest } from './rest.ts';

/** The interest of one period: what the household bears, and what the third party bears. */
export type RowInterest = { readonly householdSatang: Satang; readonly payerSatang: Satang };

type PeriodOwed = {
  readonly from: PlainDate;
  readonly due: Due;
  /** Owed when the period begins, without what is drawn on that day. */
  readonly balanceSatang: bigint;
};

/**
 * Interest on what is owed, rounded. The whole is rounded and the payer bears what the household does
 * not, so that the two always sum to the interest of the whole rate.
 */
export function interestOnBalance(
  flow: Flow,
  { from, due, balanceSatang }: PeriodOwed,
): RowInterest {
  const { rounding, subPeriods } = flow.conventions;
  const parts = interestOver(spansOf(flow, { from, due }), balanceSatang);
  const rounded = (amounts: readonly Fraction[]): bigint => {
    if (subPeriods === 'together') return roundTo(sumFractions(amounts), rounding.interest);
    return amounts.reduce((sum, amount) => sum + roundTo(amount, rounding.interest), 0n);
  };
  const household = rounded(parts.map((part) => part.household));
  const whole = rounded(parts.map((part) => part.whole));
  return { householdSatang: satang(household), payerSatang: satang(whole - household) };
}

/**
 * Flat interest of every row: on all that was lent, whatever was repaid. The sum over the term is
 * rounded once and shared out by the rows' own interest, the odd satang as the conventions say.
 */
export function flatInterest(rest: Rest): RowInterest[] {
  let from = rest.from;
  let lent: bigint = rest.lentSatang;
  const exact = rest.dues.map((due) => {
    const parts = interestOver(spansOf(rest.flow, { from, due }), lent);
    lent += drawnWithin(rest.flow.drawdowns, { from, to: due.accruesTo });
    from = due.accruesTo;
    const household = sumFractions(parts.map((part) => part.household));
    const whole = sumFractions(parts.map((part) => part.whole));
    return { household, payer: subtractFractions(whole, household) };
  });
  const households = sharedInterest(
    rest.flow,
    exact.map(({ household }) => household),
  );
  const payers = sharedInterest(
    rest.flow,
    exact.map(({ payer }) => payer),
  );
  return exact.map((_, index) => ({
    householdSatang: satang(households[index] ?? 0n),
    payerSatang: satang(payers[index] ?? 0n),
  }));
}

function sharedInterest({ conventions }: Flow, exact: readonly Fraction[]): bigint[] {
  const { interest } = conventions.rounding;
  const total = roundTo(sumFractions(exact), interest);
  if (conventions.oddSatang === 'largest-remainder' && total > 0n) {
    const units = allocate(satang(total / interest.unitSatang), weightsOf(exact));
    return units.map((count) => count * interest.unitSatang);
  }
  let left: bigint = total;
  return exact.map((amount, index) => {
    const rounded = roundTo(amount, interest);
    const isLast = index === exact.length - 1;
    const part = isLast || rounded > left ? left : rounded;
    left -= part;
    return part;
  });
}
