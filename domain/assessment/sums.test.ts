import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang } from '../money/satang.ts';
import { EXPENSE_KINDS } from './code-lists.ts';
import { debtServiceBand, debtServiceBasisPoints, residualSatang, sumFinance } from './sums.ts';

const survey = {
  incomes: [{ monthSatang: 900_000n }, { monthSatang: 300_000n }],
  expenses: [
    { kind: 'food', monthSatang: 250_000n },
    { kind: 'education', monthSatang: 100_000n },
    { kind: 'gambling-lottery', monthSatang: 80_000n },
  ],
  debts: [
    { balanceSatang: 2_000_000n, instalmentSatang: 300_000n },
    { balanceSatang: 745_000n, instalmentSatang: 200_000n },
  ],
} as const;

describe('sumFinance', () => {
  it('adds up income, expense, necessities, debt and instalments', () => {
    expect(sumFinance(survey)).toEqual({
      incomeSatang: 1_200_000n,
      expenseSatang: 430_000n,
      necessitiesSatang: 350_000n,
      debtSatang: 2_745_000n,
      instalmentSatang: 500_000n,
      savingsSatang: 0n,
    });
  });

  it('never counts more necessities than expenses', () => {
    const line = fc.record({
      kind: fc.constantFrom(...EXPENSE_KINDS),
      monthSatang: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    });
    fc.assert(
      fc.property(fc.array(line), (expenses) => {
        const sums = sumFinance({ incomes: [], debts: [], expenses });
        expect(sums.necessitiesSatang).toBeLessThanOrEqual(sums.expenseSatang);
      }),
    );
  });
});

describe('residualSatang', () => {
  it('is what remains of income after necessities and instalments', () => {
    expect(residualSatang(sumFinance(survey))).toBe(350_000n);
  });

  it('goes below zero when instalments eat the food', () => {
    const sums = {
      incomeSatang: satang(100),
      necessitiesSatang: satang(80),
      savingsSatang: satang(0),
      instalmentSatang: satang(50),
    };
    expect(residualSatang(sums)).toBe(-30n);
  });
});

describe('debtServiceBasisPoints', () => {
  it('is the share of income that instalments take', () => {
    expect(debtServiceBasisPoints(sumFinance(survey))).toBe(4167);
  });

  it('is unknown without income', () => {
    expect(debtServiceBasisPoints({ incomeSatang: satang(0), instalmentSatang: satang(5) })).toBe(
      null,
    );
  });
});

describe('debtServiceBand', () => {
  const usual = { heavyBasisPoints: 4000, crushingBasisPoints: 7000 };
  const band = (instalment: number) =>
    debtServiceBand({ incomeSatang: satang(10_000), instalmentSatang: satang(instalment) }, usual);

  it('turns heavy and crushing at the limits of the centre', () => {
    expect([3999, 4000, 6999, 7000].map(band)).toEqual(['bearable', 'heavy', 'heavy', 'crushing']);
  });

  it('follows the limits it is given', () => {
    const limits = { heavyBasisPoints: 1000, crushingBasisPoints: 2000 };
    const sums = { incomeSatang: satang(10_000), instalmentSatang: satang(1500) };
    expect(debtServiceBand(sums, limits)).toBe('heavy');
  });
});
