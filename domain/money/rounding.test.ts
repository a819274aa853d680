import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divideDown, divideHalfEven, divideHalfUp, divideUp } from './rounding.ts';

const rules = [divideHalfUp, divideHalfEven, divideUp, divideDown];

describe('division to a whole number', () => {
  it.each([
    // tenths, half up, half even, up, down
    [21n, 2n, 2n, 3n, 2n],
    [25n, 3n, 2n, 3n, 2n],
    [35n, 4n, 4n, 4n, 3n],
    [29n, 3n, 3n, 3n, 2n],
    [30n, 3n, 3n, 3n, 3n],
    [0n, 0n, 0n, 0n, 0n],
    [-21n, -2n, -2n, -3n, -2n],
    [-25n, -3n, -2n, -3n, -2n],
    [-35n, -4n, -4n, -4n, -3n],
    [-29n, -3n, -3n, -3n, -2n],
  ])('%p tenths', (tenths, ...expected) => {
    expect(rules.map((divide) => divide(tenths, 10n))).toEqual(expected);
    expect(rules.map((divide) => divide(-tenths, -10n))).toEqual(expected);
  });

  it('throws on zero below the line', () => {
    for (const divide of rules) expect(() => divide(7n, 0n)).toThrow('Division of 7 by zero');
  });

  it('is never a whole unit away, and mirrors at zero', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
        for (const divide of rules) {
          const error = divide(numerator, denominator) * denominator - numerator;
          expect(error < denominator && error > -denominator).toBe(true);
          expect(divide(-numerator, denominator)).toBe(-divide(numerator, denominator));
        }
      }),
    );
  });
});
