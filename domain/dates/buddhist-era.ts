/**
 * How Thai people read dates. The Buddhist Era is the Christian year + 543 and exists only at the
 * edge: what comes out of here is text for a person, what `parseTypedDate` gives is a PlainDate.
 */

import { toThaiDigits } from '../thai/digits.ts';
import { ENGLISH_MONTHS, THAI_MONTHS, THAI_SHORT_MONTHS } from './month-names.ts';
import { partsOfDate, type PlainDate } from './plain-date.ts';

const YEARS_AHEAD = 543;

export type ThaiDateStyle = 'long' | 'short' | 'numeric';

type ThaiDateOptions = { style?: ThaiDateStyle; digits?: 'arabic' | 'thai' };

export function toBuddhistYear(christianYear: number): number {
  return christianYear + YEARS_AHEAD;
}

export function fromBuddhistYear(buddhistYear: number): number {
  return buddhistYear - YEARS_AHEAD;
}

/** Long `25 มีนาคม 2564` (the default), short `25 มี.ค. 64`, numeric `25/03/2564`. */
export function formatThaiDate(date: PlainDate, options: ThaiDateOptions = {}): string {
  const text = thaiDateText(date, options.style ?? 'long');
  return options.digits === 'thai' ? toThaiDigits(text) : text;
}

/** `25 March 2021`: English readers are given the Christian year. */
export function formatEnglishDate(date: PlainDate): string {
  const { year, month, day } = partsOfDate(date);
  return `${day} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

function thaiDateText(date: PlainDate, style: ThaiDateStyle): string {
  const { year, month, day } = partsOfDate(date);
  const buddhistYear = toBuddhistYear(year);
  switch (style) {
    case 'long':
      return `${day} ${THAI_MONTHS[month - 1]} ${buddhistYear}`;
    case 'short':
      return `${day} ${THAI_SHORT_MONTHS[month - 1]} ${shortYear(buddhistYear)}`;
    case 'numeric':
      return `${pad(day)}/${pad(month)}/${buddhistYear}`;
  }
}

/** Two digits mean 25xx; a year of another century keeps all four, so that it is read back rightly. */
function shortYear(buddhistYear: number): string {
  const isThisCentury = Math.floor(buddhistYear / 100) === 25;
  return isThisCentury ? pad(buddhistYear % 100) : String(buddhistYear);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
