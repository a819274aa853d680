/** Who gets a month's money, plan by plan. */

import { yearlyCostOf } from '../debts/cost.ts';
import type { OldDebt } from '../debts/old-debt.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import type { OpenDebt, Payer } from './run-months.ts';
import { shareOut } from './share-out.ts';

/**
 * Debts kept with one calendar: every creditor gets the agreed instalment on the same day. A budget
 * that is too small for all is shared out in proportion to them.
 */
export function keptPayer(budgetSatang: Satang | null): Payer {
  return (open) => {
    const dues = open.map(duesOf);
    const total = sumSatang(dues);
    const amount = budgetSatang === null || budgetSatang > total ? total : budgetSatang;
    return shareOut(amount, dues).sharesSatang;
  };
}

/** Everybody gets the instalment, and what the budget leaves goes to the first debt of the order. */
export function orderedPayer(budgetSatang: Satang, order: readonly string[]): Payer {
  return (open) => {
    const payments = new Map(open.map((one) => [one.debt.id, duesOf(one) as bigint]));
    let left = budgetSatang - sumSatang(payments.values());
    for (const id of order) {
      const one = open.find(({ debt }) => debt.id === id);
      if (one === undefined || left <= 0n) continue;
      const due = payments.get(id) ?? 0n;
      const room = one.owedSatang - due;
      const extra = left < room ? left : room;
      payments.set(id, due + extra);
      left -= extra;
    }
    return open.map(({ debt }) => satang(payments.get(debt.id) ?? 0n));
  };
}

/** Dearest a year first; ties: the smaller debt, then the place in the survey. */
export function avalancheOrder(debts: readonly OldDebt[]): string[] {
  return ordered(debts, (a, b) => yearlyCostOf(b) - yearlyCostOf(a) || bySize(a, b));
}

/** Smallest debt first; ties: the dearer, then the place in the survey. */
export function snowballOrder(debts: readonly OldDebt[]): string[] {
  return ordered(debts, (a, b) => bySize(a, b) || yearlyCostOf(b) - yearlyCostOf(a));
}

function ordered(debts: readonly OldDebt[], compare: (a: OldDebt, b: OldDebt) => number): string[] {
  // Sorting is stable, so the last tie falls to the earlier place.
  return debts.toSorted(compare).map(({ id }) => id);
}

function bySize(a: OldDebt, b: OldDebt): number {
  const difference =
    a.principalSatang + a.unpaidInterestSatang - b.principalSatang - b.unpaidInterestSatang;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function duesOf({ debt, owedSatang }: OpenDebt): Satang {
  return debt.instalmentSatang < owedSatang ? debt.instalmentSatang : owedSatang;
}
