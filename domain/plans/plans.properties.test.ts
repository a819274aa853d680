import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { limitsOf } from '../affordability/affordability.ts';
import { POLICY_DEFAULTS } from '../centre/policies.ts';
import { plainDate } from '../dates/plain-date.ts';
import type { OldDebt } from '../debts/old-debt.ts';
import { satang, sumSatang, type Satang } from '../money/satang.ts';
import { comparePlans, type PlanResult } from './compare-plans.ts';
import { shareOut } from './share-out.ts';
import { aDebt } from './testing/a-debt.ts';

const amount = (min: bigint, max: bigint) =>
  fc.bigInt({ min, max }).map((value): Satang => satang(value));

const debt = fc.record({
  principalSatang: amount(1n, 10n ** 8n),
  unpaidInterestSatang: amount(0n, 10n ** 6n),
  instalmentSatang: amount(0n, 10n ** 7n),
  rateBasisPoints: fc.integer({ min: 0, max: 2000 }),
  ratePeriod: fc.constantFrom('year' as const, 'month' as const, 'day' as const),
  flatOnSatang: fc.option(amount(1n, 10n ** 8n)),
  isPovertyFund: fc.boolean(),
});

const debts = fc
  .array(debt, { minLength: 1, maxLength: 5 })
  .map((list): OldDebt[] => list.map((one, at) => aDebt({ ...one, id: `debt-${at}` })));

function plansOf(list: OldDebt[], budgetSatang: Satang | null, termMonths = 24): PlanResult[] {
  return comparePlans({
    debts: list,
    on: plainDate('2026-11-23'),
    firstDueOn: plainDate('2026-12-05'),
    contract: {
      rateBasisPoints: 600,
      term: { kind: 'months', months: termMonths },
      longestTermMonths: 60,
    },
    budgetSatang,
    sheet: null,
    limits: limitsOf(POLICY_DEFAULTS),
  }).plans;
}

/** What the plan begins with: old debts, and the contract in place of those it took in. */
function openingOf(list: OldDebt[], { contract }: PlanResult): bigint {
  const staying = list.filter(({ id }) => !contract?.takenInIds.includes(id));
  const old = staying.map((one) => one.principalSatang + one.unpaidInterestSatang);
  return sumSatang([contract?.principalSatang ?? 0n, ...old]);
}

describe('every plan for any household', () => {
  it('pays what was owed plus interest and ends at zero, or is never', () => {
    fc.assert(
      fc.property(debts, fc.option(amount(0n, 10n ** 7n)), (list, budget) => {
        for (const plan of plansOf(list, budget).filter(({ outcome }) => outcome !== 'cannot')) {
          const paid = sumSatang(plan.months.map((month) => month.paymentSatang));
          const interest = sumSatang(plan.months.map((month) => month.interestSatang));
          const left = plan.months.at(-1)?.owedSatang ?? 0n;
          expect(paid + left).toBe(openingOf(list, plan) + interest);
          expect(left === 0n).toBe(plan.outcome === 'free');
          expect(plan.never.length > 0).toBe(plan.outcome === 'never');
          expect(plan.months.length).toBeLessThanOrEqual(600);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has lines that sum to their month, never below zero, never above the budget', () => {
    fc.assert(
      fc.property(debts, amount(0n, 10n ** 7n), (list, budget) => {
        for (const { kind, months } of plansOf(list, budget)) {
          for (const month of months.slice(0, 40)) {
            const paid = sumSatang(month.lines.map((line) => line.paymentSatang));
            expect(paid).toBe(month.paymentSatang);
            for (const line of month.lines) {
              expect(line.owedSatang).toBeGreaterThanOrEqual(0n);
              expect(line.interestSatang).toBeGreaterThanOrEqual(0n);
            }
            if (!kind.startsWith('one-contract')) expect(paid).toBeLessThanOrEqual(budget);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is not free later when the budget grows', () => {
    const monthsUntilFree = (plan: PlanResult | undefined) => plan?.monthCount ?? Infinity;
    fc.assert(
      fc.property(debts, amount(0n, 10n ** 7n), amount(1n, 10n ** 6n), (list, budget, more) => {
        const small = plansOf(list, budget);
        const large = plansOf(list, satang(budget + more));
        for (const kind of ['avalanche', 'snowball'] as const) {
          const of = (plans: PlanResult[]) => plans.find((plan) => plan.kind === kind);
          expect(monthsUntilFree(of(large))).toBeLessThanOrEqual(monthsUntilFree(of(small)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never takes กข.คจ. money into a contract', () => {
    fc.assert(
      fc.property(debts, (list) => {
        for (const { contract } of plansOf(list, null)) {
          const takenIn = list.filter(({ id }) => contract?.takenInIds.includes(id));
          expect(takenIn.filter(({ isPovertyFund }) => isPovertyFund)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('sharing one payment out', () => {
  it('sums to the payment and gives nobody more than is due', () => {
    const dues = fc.array(amount(0n, 10n ** 9n), { maxLength: 12 });
    fc.assert(
      fc.property(amount(0n, 10n ** 10n), dues, (payment, list) => {
        const { sharesSatang, leftSatang } = shareOut(payment, list);
        expect(sumSatang(sharesSatang) + leftSatang).toBe(payment);
        for (const [at, share] of sharesSatang.entries()) {
          expect(share).toBeLessThanOrEqual(list[at] ?? 0n);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
