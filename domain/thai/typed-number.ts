import { toArabicDigits } from './digits.ts';

/** In the order they are checked. */
export type TypedNumberRefusal = 'not-a-number' | 'too-many-decimals' | 'negative' | 'too-large';

type TypedNumberRules = {
  /** How many decimals are kept; the result counts units of 10^-decimals. */
  decimals: number;
  /** The largest accepted result, in the same units. */
  largest: bigint;
};

const MINUS = /^[-\u2212\uff0d]/;
const GROUPED_OR_PLAIN = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * A number as a person types it: Arabic, Thai or full-width digits, thousands grouped rightly or not
 * at all, spaces around it. Never rounds: more decimals than allowed are refused, also when they are
 * zeros, because 1.500 may mean fifteen hundred. No exponent, no plus sign, no words.
 */
export function parseTypedNumber(
  text: string,
  { decimals, largest }: TypedNumberRules,
): { scaled: bigint } | { refused: TypedNumberRefusal } {
  const plain = toArabicDigits(text)
    .replace(/\uff0c/g, ',')
    .replace(/\uff0e/g, '.')
    .trim();
  const match = GROUPED_OR_PLAIN.exec(plain.replace(MINUS, ''));
  if (match === null) return { refused: 'not-a-number' };

  const fraction = match[2] ?? '';
  if (fraction.length > decimals) return { refused: 'too-many-decimals' };
  if (MINUS.test(plain)) return { refused: 'negative' };

  const whole = (match[1] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const digits = whole + fraction.padEnd(decimals, '0');
  // The length is looked at first: turning a pasted novel of digits into a bigint takes seconds.
  if (digits.length > String(largest).length) return { refused: 'too-large' };
  const scaled = BigInt(digits);
  return scaled > largest ? { refused: 'too-large' } : { scaled };
}
