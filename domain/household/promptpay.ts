/** PromptPay ids of funds' bank accounts, and what a household pays to them by QR. */

import { isMobile, parsePhone } from '../people/phone.ts';
import { toArabicDigits } from '../thai/digits.ts';

/**
 * The id as it was typed: a mobile phone (10 digits), a citizen or tax id (13) or an e-wallet (15);
 * undefined when it is none.
 */
export function readPromptpayId(typed: string): string | undefined {
  const digits = toArabicDigits(typed).replaceAll(/[\s-]/g, '');
  if (/^(\d{13}|\d{15})$/.test(digits)) return digits;
  const read = parsePhone(digits);
  return 'phone' in read && isMobile(read.phone) ? read.phone : undefined;
}

/** The last four digits, for a person to compare with what the bank's program shows. */
export function promptpayEnding(id: string): string {
  return id.slice(-4);
}
