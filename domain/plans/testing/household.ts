/** One household of debts that a treasurer can count by hand, and the question about it. */

import { limitsOf } from '../../affordability/affordability.ts';
import type { Sheet } from '../../affordability/sheet.ts';
import { POLICY_DEFAULTS } from '../../centre/policies.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { satang } from '../../money/satang.ts';
import { comparePlans, type ComparisonAsked, type PlanResult } from '../compare-plans.ts';
import type { PlanKind } from '../plan-types.ts';
import { aDebt } from './a-debt.ts';

export const baht = (amount: number) => satang(Math.round(amount * 100));

export const dear = aDebt({
  id: 'dear',
  principalSatang: baht(1000),
  rateBasisPoints: 2400,
  instalmentSatang: baht(100),
});
export const small = aDebt({
  id: 'small',
  principalSatang: baht(500),
  rateBasisPoints: 1200,
  instalmentSatang: baht(100),
});
export const lender = aDebt({
  id: 'lender',
  source: 'informal-over-15',
  principalSatang: baht(20_000),
  rateBasisPoints: 1000,
  ratePeriod: 'month',
  instalmentSatang: baht(2000),
});
export const fund = aDebt({
  id: 'fund',
  principalSatang: baht(7450),
  rateBasisPoints: 800,
  instalmentSatang: baht(300),
});
export const poverty = aDebt({
  id: 'poverty',
  source: 'state-community-fund',
  isPovertyFund: true,
  principalSatang: baht(3000),
  rateBasisPoints: 0,
  instalmentSatang: baht(250),
});
export const cheap = aDebt({
  id: 'cheap',
  principalSatang: baht(1200),
  rateBasisPoints: 100,
  instalmentSatang: baht(100),
});

export const sheet: Sheet = {
  incomes: [{ kind: 'day-labour', every: 'month', amountSatang: baht(9000), months: [] }],
  expenses: [{ kind: 'food', every: 'month', amountSatang: baht(6000), months: [] }],
};

export function compared(change: Partial<ComparisonAsked>) {
  const told = comparePlans({
    debts: [dear, small],
    on: plainDate('2026-11-23'),
    firstDueOn: plainDate('2026-12-31'),
    contract: null,
    budgetSatang: null,
    sheet: null,
    limits: limitsOf(POLICY_DEFAULTS),
    ...change,
  });
  const plan = (kind: PlanKind): PlanResult => {
    const found = told.plans.find((one) => one.kind === kind);
    if (found === undefined) throw new Error(kind);
    return found;
  };
  return { ...told, plan };
}

export const sixPercent = (term: NonNullable<ComparisonAsked['contract']>['term']) => ({
  rateBasisPoints: 600,
  term,
  longestTermMonths: 60,
});
export const thirtyMonths = sixPercent({ kind: 'months', months: 30 });
