/**
 * Amounts in words, as they stand beside the figures on a Thai contract or receipt.
 */

import type { Satang } from './satang.ts';

const THAI_DIGITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const THAI_PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];
const MILLION = 1_000_000n;

const ONES = (
  ',one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,' +
  'fifteen,sixteen,seventeen,eighteen,nineteen'
).split(',');
const TENS = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

/** `สองหมื่นเจ็ดพันสี่ร้อยห้าสิบบาทถ้วน`, `หนึ่งบาทยี่สิบเอ็ดสตางค์`, `ห้าสิบสตางค์`. */
export function bahtTextThai(amount: Satang): string {
  const { isNegative, baht, cents } = partsOf(amount);
  const sign = isNegative ? 'ลบ' : '';
  const bahtText = baht === 0n && cents > 0n ? '' : `${numberTextThai(baht)}บาท`;
  return `${sign}${bahtText}${cents === 0n ? 'ถ้วน' : `${numberTextThai(cents)}สตางค์`}`;
}

/** `twenty-seven thousand four hundred fifty baht only`, `one baht and twenty-one satang`. */
export function bahtTextEnglish(amount: Satang): string {
  const { isNegative, baht, cents } = partsOf(amount);
  const sign = isNegative ? 'minus ' : '';
  if (cents === 0n) return `${sign}${englishWords(baht)} baht only`;
  const satangText = `${englishWords(cents)} satang`;
  return `${sign}${baht === 0n ? satangText : `${englishWords(baht)} baht and ${satangText}`}`;
}

function partsOf(amount: Satang): { isNegative: boolean; baht: bigint; cents: bigint } {
  const size = amount < 0n ? 0n - amount : BigInt(amount);
  return { isNegative: amount < 0n, baht: size / 100n, cents: size % 100n };
}

/** A whole number from nothing upwards in words: `สามสิบ`, `หนึ่งร้อยยี่สิบเอ็ด`. */
export function numberTextThai(value: bigint): string {
  if (value === 0n) return 'ศูนย์';
  const millions = value / MILLION;
  const before = millions > 0n ? `${numberTextThai(millions)}ล้าน` : '';
  return before + thaiGroup(String(value % MILLION), before !== '');
}

/** Up to six digits. A last 1 is เอ็ด once anything stands before it, also in another group. */
function thaiGroup(digits: string, follows: boolean): string {
  return Array.from(digits)
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit === '0') return '';
      if (place === 0 && digit === '1' && (follows || index > 0)) return 'เอ็ด';
      if (place === 1 && digit === '1') return 'สิบ';
      if (place === 1 && digit === '2') return 'ยี่สิบ';
      return `${THAI_DIGITS[Number(digit)]}${THAI_PLACES[place]}`;
    })
    .join('');
}

function englishWords(value: bigint): string {
  if (value === 0n) return 'zero';
  const groups: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const words = englishGroup(Number(rest % 1000n));
    if (words !== '') groups.unshift(scale === '' ? words : `${words} ${scale}`);
    rest /= 1000n;
  }
  if (rest > 0n) throw new RangeError(`Too large for words: ${value}`);
  return groups.join(' ');
}

function englishGroup(value: number): string {
  const hundreds = Math.trunc(value / 100);
  const below = value % 100;
  const words = hundreds > 0 ? [`${ONES[hundreds]} hundred`] : [];
  if (below > 0) words.push(below < 20 ? (ONES[below] ?? '') : englishTens(below));
  return words.join(' ');
}

function englishTens(value: number): string {
  const tens = TENS[Math.trunc(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10]}`;
}
