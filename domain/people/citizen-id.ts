/**
 * The 13-digit number of a Thai citizen. It is personal data: nothing here puts it in an error text,
 * and screens show it masked.
 */

import { toArabicDigits } from '../thai/digits.ts';

declare const citizenIdBrand: unique symbol;

/** 13 digits 0-9 with a right check digit. */
export type CitizenId = string & { readonly [citizenIdBrand]: 'citizen-id' };

/** In the order they are checked. */
export type CitizenIdRefusal = 'wrong-length' | 'not-digits' | 'all-zero' | 'wrong-check-digit';

const LENGTH = 13;

/** Reads Arabic, Thai and full-width digits, with or without dashes and spaces. */
export function parseCitizenId(
  text: string,
): { citizenId: CitizenId } | { refused: CitizenIdRefusal } {
  const digits = toArabicDigits(text).replace(/[\s\-\u2010-\u2013]/g, '');
  if (digits.length !== LENGTH) return { refused: 'wrong-length' };
  if (!/^\d+$/.test(digits)) return { refused: 'not-digits' };
  if (/^0+$/.test(digits)) return { refused: 'all-zero' };
  if (checkDigitOf(digits) !== Number(digits.at(-1))) return { refused: 'wrong-check-digit' };
  return { citizenId: digits as CitizenId };
}

/** As printed on the card: `2-0000-00004-50-9`. Only for documents that must carry it in full. */
export function formatCitizenId(citizenId: CitizenId): string {
  return grouped(citizenId);
}

/** First and last digit only: `2-xxxx-xxxxx-xx-9`. */
export function maskCitizenId(citizenId: CitizenId): string {
  return grouped(`${citizenId.slice(0, 1)}${'x'.repeat(LENGTH - 2)}${citizenId.slice(-1)}`);
}

/** (11 - (Σ of the first twelve digits × 13 down to 2) mod 11) mod 10. */
function checkDigitOf(digits: string): number {
  let sum = 0;
  for (let index = 0; index < LENGTH - 1; index += 1) {
    sum += Number(digits.charAt(index)) * (LENGTH - index);
  }
  return (11 - (sum % 11)) % 10;
}

function grouped(text: string): string {
  return text.replace(/^(.)(.{4})(.{5})(.{2})(.)$/, '$1-$2-$3-$4-$5');
}
