/**
 * Place codes of the Ministry of Interior, nested by their digits: province 2, district 4, tambon 6,
 * village 8 (tambon + village number). A province code is 10 to 96.
 */

import { toArabicDigits } from '../thai/digits.ts';

declare const areaCodeBrand: unique symbol;

export type AreaCode = string & { readonly [areaCodeBrand]: 'area-code' };

export const AREA_LEVELS = ['province', 'district', 'tambon', 'village'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** In the order they are checked. */
export type AreaCodeRefusal = 'not-digits' | 'wrong-length' | 'unknown-province';

const AREA_CODE_LENGTHS: Readonly<Record<AreaLevel, number>> = {
  province: 2,
  district: 4,
  tambon: 6,
  village: 8,
};

/** Reads a code of any level; Thai digits and spaces around it are accepted. */
export function parseAreaCode(
  text: string,
): { areaCode: AreaCode; level: AreaLevel } | { refused: AreaCodeRefusal } {
  const digits = toArabicDigits(text).trim();
  if (!/^\d+$/.test(digits)) return { refused: 'not-digits' };
  const level = AREA_LEVELS.find((each) => AREA_CODE_LENGTHS[each] === digits.length);
  if (level === undefined) return { refused: 'wrong-length' };
  const province = Number(digits.slice(0, 2));
  if (province < 10 || province > 96) return { refused: 'unknown-province' };
  return { areaCode: digits as AreaCode, level };
}

/** The code of a text known to be one. Throws otherwise. */
export function areaCode(text: string): AreaCode {
  const read = parseAreaCode(text);
  if ('refused' in read) throw new RangeError(`Not an area code (${read.refused}): ${text}`);
  return read.areaCode;
}

/** The enclosing place at a level; undefined when the code is of a wider level already. */
export function findEnclosing(code: AreaCode, level: AreaLevel): AreaCode | undefined {
  const length = AREA_CODE_LENGTHS[level];
  return code.length < length ? undefined : (code.slice(0, length) as AreaCode);
}

/**
 * Whether a place lies in a scope: the scope itself, or anything below it. A scope that is no whole
 * code covers nothing, so an empty or cut-off scope never opens the country.
 */
export function isWithin(code: string, scopePrefix: string): boolean {
  const isWholeCode = 'areaCode' in parseAreaCode(scopePrefix);
  return isWholeCode && code.startsWith(scopePrefix);
}
