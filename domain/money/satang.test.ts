import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatBaht,
  LARGEST_TYPED_SATANG,
  parseBaht,
  satang,
  type Satang,
  satangFromJson,
  satangToJson,
  sumSatang,
} from './satang.ts';

const anyAmount = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

describe('satang', () => {
  it('takes whole numbers', () => {
    expect(satang(98762)).toBe(98762n);
    expect(satang(-5n)).toBe(-5n);
  });

  it.each([10.5, NaN, Infinity, 2 ** 53])('throws on %p', (value) => {
    expect(() => satang(value)).toThrow(`Not a whole number of satang: ${value}`);
  });

  it('is not any number to the compiler', () => {
    const takesMoney = (amount: Satang): Satang => amount;
    // @ts-expect-error a plain bigint is not money
    takesMoney(5n);
    // @ts-expect-error a number is not money
    takesMoney(5);
    // @ts-expect-error a sum is checked by passing through satang()
    takesMoney(satang(1n) + satang(2n));
    expect(takesMoney(satang(satang(1n) + satang(2n)))).toBe(3n);
  });

  it('sums, and of nothing gives zero', () => {
    expect(sumSatang([satang(1), satang(2)])).toBe(3n);
    expect(sumSatang([])).toBe(0n);
  });
});

describe('parseBaht', () => {
  it.each([
    ['1,234.50', 123450n],
    ['1234.5', 123450n],
    ['๑,๒๓๔.๕๐', 123450n],
    ['１２３４．５０', 123450n],
    ['  5 ', 500n],
    ['0', 0n],
    ['0.01', 1n],
    ['007', 700n],
    ['27,450', 2745000n],
    ['9,999,999,999.99', LARGEST_TYPED_SATANG],
  ])('reads %p', (text, expected) => {
    expect(parseBaht(text)).toEqual({ satang: expected });
  });

  it.each([
    ['', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['+5', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['1,23', 'not-a-number'],
    ['1,2345', 'not-a-number'],
    ['1234,567', 'not-a-number'],
    ['0,123', 'not-a-number'],
    ['1 234', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['ห้าบาท', 'not-a-number'],
    ['1\u200b2', 'not-a-number'],
    ['0.005', 'too-many-decimals'],
    ['1.500', 'too-many-decimals'],
    ['-5', 'negative'],
    ['-0', 'negative'],
    ['−5.00', 'negative'],
    ['10,000,000,000.00', 'too-large'],
    ['99999999999999.99', 'too-large'],
  ])('refuses %p: %s', (text, refused) => {
    expect(parseBaht(text)).toEqual({ refused });
  });
});

describe('formatBaht', () => {
  it.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [123450n, '1,234.50'],
    [-123456789n, '-1,234,567.89'],
    [100000n, '1,000.00'],
  ])('writes %p as %p', (amount, text) => {
    expect(formatBaht(satang(amount))).toBe(text);
  });

  it('is read back as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: LARGEST_TYPED_SATANG }), (amount) => {
        expect(parseBaht(formatBaht(satang(amount)))).toEqual({ satang: amount });
      }),
    );
  });
});

describe('satang in JSON', () => {
  it('comes back as the same amount', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(satangFromJson(satangToJson(satang(amount)))).toBe(amount);
      }),
    );
  });

  it.each(['', '1.5', '1e3', '+5', '-0', '007', ' 5', '9'.repeat(19)])('throws on %p', (text) => {
    expect(() => satangFromJson(text)).toThrow('Not satang in JSON');
  });
});
