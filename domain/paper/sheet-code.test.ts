import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toThaiDigits } from '../thai/digits.ts';
import { readSheetCode, writeSheetCode } from './sheet-code.ts';

const sheetNumber = () => fc.integer({ min: 1, max: 9_999_999 });
const digitsOf = (code: string) => code.replace('-', '');

describe('the code of a sheet', () => {
  it('is its number with two check digits', () => {
    // ISO 7064 MOD 97-10: the published example 794 has the check digits 44.
    expect(writeSheetCode(794)).toBe('000794-44');
    expect(writeSheetCode(1)).toBe('000001-95');
    expect(() => writeSheetCode(0)).toThrow('0');
  });

  it.each(['000794-44', '79444', ' ๐๐๐๗๙๔-๔๔ ', '000794 44', '000794–44'])(
    'is read as %s',
    (typed) => {
      expect(readSheetCode(typed)).toEqual({ number: 794 });
    },
  );

  it.each(['', '44', '000794-45', 'PD-79444', '0000000', '9'.repeat(40)])(
    'is refused as %s',
    (typed) => {
      expect(readSheetCode(typed)).toEqual({ refused: 'sheet-code-wrong' });
    },
  );

  it('is read back whatever the number, also in Thai digits', () => {
    fc.assert(
      fc.property(sheetNumber(), (number) => {
        const code = writeSheetCode(number);
        expect(readSheetCode(code)).toEqual({ number });
        expect(readSheetCode(toThaiDigits(code))).toEqual({ number });
      }),
    );
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(sheetNumber(), fc.nat(), fc.integer({ min: 1, max: 9 }), (number, where, by) => {
        const digits = digitsOf(writeSheetCode(number)).split('');
        const at = where % digits.length;
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(readSheetCode(digits.join(''))).toEqual({ refused: 'sheet-code-wrong' });
      }),
    );
  });

  it('finds every two digits that were swapped', () => {
    fc.assert(
      fc.property(sheetNumber(), fc.nat(), (number, where) => {
        const digits = digitsOf(writeSheetCode(number)).split('');
        const at = where % (digits.length - 1);
        const [one = '', other = ''] = [digits[at], digits[at + 1]];
        fc.pre(one !== other);
        digits.splice(at, 2, other, one);
        expect(readSheetCode(digits.join(''))).toEqual({ refused: 'sheet-code-wrong' });
      }),
    );
  });
});
