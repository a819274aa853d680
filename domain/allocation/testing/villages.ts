/** Villages for tests: one told by hand, and small ones at random. */

import fc from 'fast-check';
import { satang } from '../../money/satang.ts';
import { HARMS, type LendingFund, type Village, type WaitingCase } from '../village.ts';

export const WEIGHTS = {
  interestBasisPoints: 10_000,
  harmBaht: 2_000,
  waitingMonthBaht: 100,
  householdBaht: 1_000,
} as const;

const baht = (amount: number) => satang(BigInt(amount) * 100n);

/** A household that wants a loan; interest of today and marks may be given. */
export function aCase(caseId: string, amountBaht: number, more: Partial<WaitingCase> = {}) {
  const usual = { interestNowSatang: baht(amountBaht), harms: [], monthsWaited: 0 };
  return { caseId, amountSatang: baht(amountBaht), ...usual, ...more } satisfies WaitingCase;
}

/** A fund at six per cent a year. */
export function aFund(fundId: string, cashBaht: number, more: Partial<LendingFund> = {}) {
  const usual = { rateBasisPoints: 600, reserveSatang: baht(0), ceilingSatang: null };
  return { fundId, cashSatang: baht(cashBaht), ...usual, ...more } satisfies LendingFund;
}

/** Few amounts, rates and marks, so that ties are common and rooms are met exactly. */
export const smallVillage: fc.Arbitrary<Village> = fc
  .record({
    weights: fc.constantFrom(WEIGHTS, { ...WEIGHTS, interestBasisPoints: 0, harmBaht: 0 }),
    cases: fc.array(
      fc.record({
        amountSatang: fc.constantFrom(10_000, 20_000, 25_050, 30_000, 45_000).map(baht),
        interestNowSatang: fc.constantFrom(0, 900, 7_200, 18_000, 36_000).map(baht),
        harms: fc.subarray([...HARMS], { maxLength: 3 }),
        monthsWaited: fc.constantFrom(0, 0, 1, 14),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    funds: fc.array(
      fc.record({
        rateBasisPoints: fc.constantFrom(600, 600, 0, 1500),
        cashSatang: fc.constantFrom(0, 20_000, 35_050, 50_000, 80_000).map(baht),
        reserveSatang: fc.constantFrom(0, 5_000, 25_000).map(baht),
        ceilingSatang: fc.constantFrom(null, null, baht(30_000)),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    barredAt: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 })), { maxLength: 4 }),
  })
  .map(({ weights, cases, funds, barredAt }) => ({
    weights,
    cases: cases.map((one, at) => ({ ...one, caseId: `case-${at + 1}` })),
    funds: funds.map((fund, at) => ({ ...fund, fundId: `fund-${at + 1}` })),
    barred: barredAt
      .filter(([caseAt, fundAt]) => caseAt < cases.length && fundAt < funds.length)
      .map(([caseAt, fundAt]) => ({
        caseId: `case-${caseAt + 1}`,
        fundId: `fund-${fundAt + 1}`,
        reasons: ['does-not-lend'],
      })),
  }));
