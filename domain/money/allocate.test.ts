import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, allocateEvenly } from './allocate.ts';
import { satang, sumSatang } from './satang.ts';

const RUNS = { numRuns: 5000 };

describe('allocate', () => {
  it.each([
    ['equal thirds of one baht', 100, [1n, 1n, 1n], [34n, 33n, 33n]],
    ['the largest remainder takes the satang', 100, [1n, 2n, 4n], [14n, 29n, 57n]],
    ['a tie goes to the earlier', 1, [5n, 5n], [1n, 0n]],
    ['no weight, no money', 101, [0n, 1n, 1n], [0n, 51n, 50n]],
    ['nothing to split', 0, [3n, 7n], [0n, 0n]],
    ['one creditor takes all', 2745000, [9n], [2745000n]],
    [
      'three creditors by what is owed',
      2745000,
      [1200000n, 900000n, 645000n],
      [1200000n, 900000n, 645000n],
    ],
  ])('%s', (...[, amount, weights, parts]) => {
    expect(allocate(satang(amount), weights)).toEqual(parts);
  });

  it('throws when no split exists', () => {
    expect(() => allocate(satang(5), [])).toThrow('No weight to split 5 by');
    expect(() => allocate(satang(5), [0n, 0n])).toThrow('No weight to split 5 by');
    expect(() => allocate(satang(5), [1n, -1n])).toThrow('Negative weight: -1');
    expect(() => allocate(satang(-5), [1n])).toThrow('Cannot split a negative amount: -5');
    expect(() => allocateEvenly(satang(5), 0)).toThrow('Not a count: 0');
  });

  it('sums exactly, and no part is a satang away from its share', () => {
    const weights = fc
      .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 27 })
      .filter((list) => list.some((weight) => weight > 0n));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (amount, list) => {
        const parts = allocate(satang(amount), list);
        const total = list.reduce((sum, weight) => sum + weight, 0n);
        expect(sumSatang(parts)).toBe(amount);
        parts.forEach((part, index) => {
          const error = part * total - amount * (list[index] ?? 0n);
          expect(error < total && error > -total).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('splits evenly with the odd satang first', () => {
    expect(allocateEvenly(satang(1001), 3)).toEqual([334n, 334n, 333n]);
  });
});
