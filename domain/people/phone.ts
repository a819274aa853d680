/** Thai telephone numbers. They are personal data: no error text carries one. */

import { toArabicDigits } from '../thai/digits.ts';

declare const phoneBrand: unique symbol;

/** National digits with the leading 0: ten for a mobile, nine for a landline. */
export type Phone = string & { readonly [phoneBrand]: 'phone' };

/** In the order they are checked. */
export type PhoneRefusal = 'not-digits' | 'wrong-length' | 'unknown-prefix';

const MOBILE = /^0[689]\d{8}$/;
const LANDLINE = /^0[23457]\d{7}$/;

/**
 * Reads `081-234-5678`, `๐๘๑ ๒๓๔ ๕๖๗๘`, `+66 81 234 5678`, `02 123 4567`, `(054) 123-456`.
 * Mobiles begin with 06, 08 or 09; landlines with 02 to 05 or 07.
 */
export function parsePhone(text: string): { phone: Phone } | { refused: PhoneRefusal } {
  const plain = toArabicDigits(text).replace(/[\s().\-\u2010-\u2013]/g, '');
  const digits = plain.replace(/^(?:\+|00)660?/, '0');
  if (!/^\d+$/.test(digits)) return { refused: 'not-digits' };
  if (digits.length !== 9 && digits.length !== 10) return { refused: 'wrong-length' };
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return { phone: digits as Phone };
  const isKnownPrefix = /^0[2-9]/.test(digits);
  return { refused: isKnownPrefix ? 'wrong-length' : 'unknown-prefix' };
}

export function isMobile(phone: Phone): boolean {
  return MOBILE.test(phone);
}

/** `081-234-5678`, `02-123-4567`, `054-123-456`. */
export function formatPhone(phone: Phone): string {
  if (phone.startsWith('02')) return phone.replace(/^(..)(...)(....)$/, '$1-$2-$3');
  return phone.replace(/^(...)(...)(.+)$/, '$1-$2-$3');
}

/** The last four digits only: `xxx-xxx-5678`. */
export function maskPhone(phone: Phone): string {
  return formatPhone(`${'x'.repeat(phone.length - 4)}${phone.slice(-4)}` as Phone);
}
