import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountSums } from './account-book.ts';

describe('the household account', () => {
  it('sums a month and shows the largest leak first', () => {
    const sums = accountSums([
      { direction: 'income', category: 'day-labour', amountSatang: 350_000n },
      { direction: 'expense', category: 'food', amountSatang: 120_000n },
      { direction: 'expense', category: 'alcohol-tobacco', amountSatang: 90_050n },
      { direction: 'expense', category: 'food', amountSatang: 30_000n },
    ]);
    expect(sums).toEqual({
      incomeSatang: 350_000n,
      expenseSatang: 240_050n,
      leftSatang: 109_950n,
      expenses: [
        { category: 'food', amountSatang: 150_000n },
        { category: 'alcohol-tobacco', amountSatang: 90_050n },
      ],
    });
  });

  it('loses no satang: the categories sum to what went out', () => {
    const line = fc.record({
      direction: fc.constantFrom('income' as const, 'expense' as const),
      category: fc.constantFrom('food', 'other', 'medical'),
      amountSatang: fc.bigInt(1n, 10_000_000n),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const sums = accountSums(lines);
        const parts = sums.expenses.reduce((sum, { amountSatang }) => sum + amountSatang, 0n);
        expect(parts).toBe(sums.expenseSatang);
        expect(sums.leftSatang).toBe(sums.incomeSatang - sums.expenseSatang);
      }),
    );
  });
});
