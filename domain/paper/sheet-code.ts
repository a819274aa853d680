/**
 * The code of a printed sheet: its running number and two check digits by ISO 7064 MOD 97-10, which
 * find every single wrong digit and every two that were swapped. `000042-06` on paper, the same digits
 * in the square code beside it.
 */

import { cleanText } from '../thai/clean-text.ts';
import { toArabicDigits } from '../thai/digits.ts';

const NUMBER_DIGITS = 6;

/** `000042-06` for sheet 42. Throws when it is no number of a sheet. */
export function writeSheetCode(number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`No sheet ${number}`);
  const check = 98 - remainder(`${number}00`);
  return `${String(number).padStart(NUMBER_DIGITS, '0')}-${String(check).padStart(2, '0')}`;
}

/** The number of a typed or scanned code, in Thai or Arabic digits, with or without the hyphen. */
export function readSheetCode(typed: string): { number: number } | { refused: 'sheet-code-wrong' } {
  const digits = toArabicDigits(cleanText(typed)).replaceAll(/[\s.\-–—/]/g, '');
  if (!/^\d{3,15}$/.test(digits) || remainder(digits) !== 1) return { refused: 'sheet-code-wrong' };
  const number = Number(digits.slice(0, -2));
  return number === 0 ? { refused: 'sheet-code-wrong' } : { number };
}

function remainder(digits: string): number {
  return Number(BigInt(digits) % 97n);
}
