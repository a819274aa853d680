import { parseTypedNumber, type TypedNumberRefusal } from '../thai/typed-number.ts';

declare const satangBrand: unique symbol;

/** Money: a whole number of satang, 100 to the baht. Sums are bigint again and pass through `satang`. */
export type Satang = bigint & { readonly [satangBrand]: 'satang' };

/** The most a person may type in one field: ten thousand million baht less one satang. */
export const LARGEST_TYPED_SATANG = 999_999_999_999n as Satang;

/** Money in JSON: whole satang as a decimal string that fits a Postgres bigint. */
export const SATANG_JSON_PATTERN = /^(0|-?[1-9]\d{0,17})$/;

/** The value as money. Throws on anything but a whole number that is held exactly. */
export function satang(value: bigint | number): Satang {
  if (typeof value === 'bigint') return value as Satang;
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of satang: ${value}`);
  return BigInt(value) as Satang;
}

export const ZERO_SATANG: Satang = satang(0n);

/** The sum; of nothing it is zero. */
export function sumSatang(amounts: Iterable<bigint>): Satang {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return satang(total);
}

/**
 * Baht as a person types them: `1,234.50`, `๑,๒๓๔.๕๐`, ` 1234.5 `. Never rounds.
 * Refuses exponents, signs, wrong grouping, a third decimal and more than LARGEST_TYPED_SATANG.
 */
export function parseBaht(text: string): { satang: Satang } | { refused: TypedNumberRefusal } {
  const read = parseTypedNumber(text, { decimals: 2, largest: LARGEST_TYPED_SATANG });
  return 'refused' in read ? read : { satang: satang(read.scaled) };
}

/** Baht with two decimals and grouped thousands, `1,234.50`; `parseBaht` reads it back. */
export function formatBaht(amount: Satang): string {
  const digits = String(amount).replace('-', '').padStart(3, '0');
  const baht = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${amount < 0n ? '-' : ''}${baht}.${digits.slice(-2)}`;
}

/** Money from JSON. Throws on any other spelling of a number: the contract has refused those before. */
export function satangFromJson(text: string): Satang {
  if (!SATANG_JSON_PATTERN.test(text)) throw new RangeError(`Not satang in JSON: ${text}`);
  return satang(BigInt(text));
}

/** Money for JSON: a decimal string of satang, `"98762"` for 987.62 baht. */
export function satangToJson(amount: Satang): string {
  return String(amount);
}
