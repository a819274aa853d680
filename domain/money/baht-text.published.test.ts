/**
 * Amounts in Thai words as others have published them, and read back by a reader that shares nothing
 * with the writer. Where publishers differ (หนึ่งร้อยหนึ่ง or หนึ่งร้อยเอ็ด; ศูนย์บาท before satang or
 * not) the rule is the Royal Society's: a last 1 of a number of two digits or more is เอ็ด, and so is
 * the last 1 before ล้าน; and nothing is said of no baht beside satang.
 */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bahtTextThai } from './baht-text.ts';
import { satang } from './satang.ts';

/** GreatFriends.ThaiBahtText, its own test list with `UsesEt.Always` (github.com/greatfriends/ThaiBahtText). */
const GREAT_FRIENDS = [
  [0n, 'ศูนย์บาทถ้วน'],
  [1_000n, 'สิบบาทถ้วน'],
  [1_100n, 'สิบเอ็ดบาทถ้วน'],
  [2_100n, 'ยี่สิบเอ็ดบาทถ้วน'],
  [9_100n, 'เก้าสิบเอ็ดบาทถ้วน'],
  [10_100n, 'หนึ่งร้อยเอ็ดบาทถ้วน'],
  [11_100n, 'หนึ่งร้อยสิบเอ็ดบาทถ้วน'],
  [20_100n, 'สองร้อยเอ็ดบาทถ้วน'],
  [500_100n, 'ห้าพันเอ็ดบาทถ้วน'],
  [1_234_500n, 'หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทถ้วน'],
  [1_234_567_800n, 'สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดบาทถ้วน'],
  [500_100_000_000n, 'ห้าพันเอ็ดล้านบาทถ้วน'],
  [500_100_000_011n, 'ห้าพันเอ็ดล้านบาทสิบเอ็ดสตางค์'],
  [5n, 'ห้าสตางค์'],
  [10n, 'สิบสตางค์'],
  [25n, 'ยี่สิบห้าสตางค์'],
  [1_190n, 'สิบเอ็ดบาทเก้าสิบสตางค์'],
  [56_083n, 'ห้าร้อยหกสิบบาทแปดสิบสามสตางค์'],
  [
    99_999_999_999_999n,
    'เก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าบาทเก้าสิบเก้าสตางค์',
  ],
] as const;

/** Others: BAHTTEXT of Excel (support.microsoft.com), bahtrext (github.com/PingHuskar/npm-bahtrext). */
const OTHERS = [
  [123_400n, 'หนึ่งพันสองร้อยสามสิบสี่บาทถ้วน'],
  [6_314_789n, 'หกหมื่นสามพันหนึ่งร้อยสี่สิบเจ็ดบาทแปดสิบเก้าสตางค์'],
  [31_710n, 'สามร้อยสิบเจ็ดบาทสิบสตางค์'],
  [101n, 'หนึ่งบาทหนึ่งสตางค์'],
  [67n, 'หกสิบเจ็ดสตางค์'],
  [200_000_000_000_000n, 'สองล้านล้านบาทถ้วน'],
] as const;

describe('published amounts in Thai words', () => {
  it.each([...GREAT_FRIENDS, ...OTHERS])('%s satang: %s', (amount, words) => {
    expect(bahtTextThai(satang(amount))).toBe(words);
  });
});

const DIGITS = new Map(
  ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'].map((word, at) => [word, at]),
);
DIGITS.set('เอ็ด', 1);
DIGITS.set('ยี่', 2);
const PLACES = new Map([
  ['สิบ', 10n],
  ['ร้อย', 100n],
  ['พัน', 1_000n],
  ['หมื่น', 10_000n],
  ['แสน', 100_000n],
]);
const TOKEN = new RegExp([...DIGITS.keys(), ...PLACES.keys(), 'ล้าน'].join('|'), 'g');

/** A number in words, read from the left: digits wait for their place, ล้าน lifts all before it. */
function readNumber(words: string): bigint {
  const tokens = words.match(TOKEN) ?? [];
  if (tokens.join('') !== words) throw new Error(`Not a number: ${words}`);
  let [sum, waiting] = [0n, 0n];
  for (const token of tokens) {
    const digit = DIGITS.get(token);
    const place = PLACES.get(token);
    if (digit !== undefined) {
      waiting = BigInt(digit);
    } else {
      sum = place === undefined ? (sum + waiting) * 1_000_000n : sum + (waiting || 1n) * place;
      waiting = 0n;
    }
  }
  return sum + waiting;
}

/** The whole amount in satang. */
function readAmount(words: string): bigint {
  const parts = /^(?:(.+)บาท)?(?:ถ้วน|(.+)สตางค์)$/.exec(words);
  if (parts === null) throw new Error(`Not an amount: ${words}`);
  const [, baht = 'ศูนย์', cents = 'ศูนย์'] = parts;
  return readNumber(baht) * 100n + readNumber(cents);
}

const LARGEST = 10n ** 13n;
const amounts = fc.bigInt(0n, LARGEST);

describe('an amount from 0 to 10^13 satang in Thai words', () => {
  it('is read back to the satang', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readAmount(bahtTextThai(satang(amount)))).toBe(amount);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is read back for every satang up to 2,000 baht and around every power of ten', () => {
    const small = Array.from({ length: 200_001 }, (_, at) => BigInt(at));
    const powers = Array.from({ length: 14 }, (_, at) => 10n ** BigInt(at));
    const around = powers.flatMap((power) => [power - 1n, power, power + 1n, power + 100n]);
    const wrong = [...small, ...around].filter(
      (amount) => readAmount(bahtTextThai(satang(amount))) !== amount,
    );
    expect(wrong).toEqual([]);
  });

  it('is said as people say it', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const words = bahtTextThai(satang(amount));
        expect(words).not.toMatch(/หนึ่งสิบ|สองสิบ|สิบหนึ่ง|ร้อยหนึ่ง(บาท|ล้าน|สตางค์)|ล้านหนึ่งบาท/);
        expect(words.endsWith('ถ้วน')).toBe(amount % 100n === 0n);
        expect(words.startsWith('ศูนย์')).toBe(amount === 0n);
      }),
      { numRuns: 10_000 },
    );
  });
});
