import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toArabicDigits, toThaiDigits } from './digits.ts';

describe('digits', () => {
  it('reads Thai and full-width digits', () => {
    expect(toArabicDigits('หมู่ที่ ๔ บ้านเลขที่ １２/๓')).toBe('หมู่ที่ 4 บ้านเลขที่ 12/3');
  });

  it('writes Thai digits and leaves the rest', () => {
    expect(toThaiDigits('25 มี.ค. 2564')).toBe('๒๕ มี.ค. ๒๕๖๔');
  });

  it('gives the same number back', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(toArabicDigits(toThaiDigits(String(value)))).toBe(String(value));
      }),
    );
  });
});
