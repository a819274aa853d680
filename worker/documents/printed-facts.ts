/**
 * Facts as a reader sees them: baht in figures and words, dates in the Buddhist Era for Thai and in
 * the Christian year for English. Templates receive only such strings and never calculate.
 */

import { formatEnglishDate, formatThaiDate, toBuddhistYear } from '#domain/dates/buddhist-era';
import { THAI_MONTHS } from '#domain/dates/month-names';
import { partsOfDate, plainDate, type DateParts } from '#domain/dates/plain-date';
import { bahtTextEnglish, bahtTextThai } from '#domain/money/baht-text';
import { formatBaht, satang, satangFromJson, type Satang } from '#domain/money/satang';
import { toThaiDigits } from '#domain/thai/digits';
import type { BilingualText, IsoDate, SatangFact } from './document-data.ts';

export interface PrintedMoney {
  /** `1,234.50` */
  readonly figures: string;
  readonly words: BilingualText;
}

export function toSatang(amount: SatangFact): Satang {
  return typeof amount === 'bigint' ? satang(amount) : satangFromJson(amount);
}

export function figures(amount: SatangFact): string {
  return formatBaht(toSatang(amount));
}

export function printedMoney(amount: SatangFact): PrintedMoney {
  const exact = toSatang(amount);
  const words = { th: bahtTextThai(exact), en: bahtTextEnglish(exact) };
  return { figures: formatBaht(exact), words };
}

export function printedDate(date: IsoDate): BilingualText {
  const day = plainDate(date);
  return { th: formatThaiDate(day), en: formatEnglishDate(day) };
}

/** For narrow table columns: `25 มี.ค. 64`. */
export function shortThaiDate(date: IsoDate): string {
  return formatThaiDate(plainDate(date), { style: 'short' });
}

/** A certificate gives its date in full and in Thai digits, as the custom is. */
export function ceremonialDate(date: IsoDate): BilingualText {
  const day = plainDate(date);
  const { year, month, day: dayOfMonth } = partsOfDate(day);
  const text = `วันที่ ${dayOfMonth} เดือน ${THAI_MONTHS[month - 1]} พุทธศักราช ${toBuddhistYear(year)}`;
  return { th: toThaiDigits(text), en: formatEnglishDate(day) };
}

/** The parts from which the template dates the file. */
export function fileDate(date: IsoDate): DateParts {
  return partsOfDate(plainDate(date));
}

/** 600 → `6`, 625 → `6.25`. */
export function percentText(basisPoints: number): string {
  if (!Number.isInteger(basisPoints) || basisPoints < 0) {
    throw new RangeError(`Not a rate in whole basis points: ${basisPoints}`);
  }
  return String(basisPoints / 100);
}
