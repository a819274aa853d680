/**
 * Days in a sheet, where Buddhist and Christian years stand side by side. Rule `era-by-year`: 1857 to
 * 2156 is a Christian year, 2400 to 2699 a Buddhist one; the two never overlap, so none is guessed.
 * Two digits are Buddhist (25xx). It holds for typed text and for true dates of the spreadsheet: Thai
 * people type 25/3/2564 into a date cell, and the spreadsheet takes the year for a Christian one.
 */

import { fromBuddhistYear, toBuddhistYear } from '../../dates/buddhist-era.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { parseTypedDate } from '../../dates/typed-date.ts';
import { toArabicDigits } from '../../thai/digits.ts';

export type SheetDateRefusal = 'not-a-date' | 'no-such-day' | 'year-out-of-range';

const YEAR = /(?<!\d)\d{4}(?!\d)/;

/** Reads what `parseTypedDate` reads, in either era. */
export function readSheetDate(text: string): { value: PlainDate } | { refused: SheetDateRefusal } {
  const typed = toArabicDigits(text);
  const first = parseTypedDate(typed);
  if ('date' in first) return { value: first.date };
  switch (first.refused) {
    case 'year-looks-christian-era':
      return readAgain(withYear(typed, toBuddhistYear));
    case 'year-looks-buddhist-era':
      return readAgain(withYear(typed, fromBuddhistYear));
    case 'unreadable':
      return { refused: 'not-a-date' };
    case 'year-out-of-range':
    case 'no-such-day':
      return { refused: first.refused };
  }
}

function readAgain(text: string): { value: PlainDate } | { refused: SheetDateRefusal } {
  const read = parseTypedDate(text);
  if ('date' in read) return { value: read.date };
  return { refused: read.refused === 'no-such-day' ? 'no-such-day' : 'not-a-date' };
}

function withYear(text: string, other: (year: number) => number): string {
  return text.replace(YEAR, (year) => String(other(Number(year))));
}
