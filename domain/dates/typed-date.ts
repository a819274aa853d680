/**
 * Dates as people in a Thai village office type them. A year without further mark is Buddhist; the
 * Christian year is taken only where the form says so (ISO 8601, English month names).
 */

import { toArabicDigits } from '../thai/digits.ts';
import { fromBuddhistYear, toBuddhistYear } from './buddhist-era.ts';
import { ENGLISH_MONTHS, THAI_MONTHS, THAI_SHORT_MONTHS } from './month-names.ts';
import { dateOfParts, type DateParts, isRealDay, type PlainDate } from './plain-date.ts';

/** In the order they are checked. */
export type TypedDateRefusal =
  | 'unreadable'
  | 'year-looks-christian-era'
  | 'year-looks-buddhist-era'
  | 'year-out-of-range'
  | 'no-such-day';

type TypedParts = DateParts & { era: 'buddhist' | 'christian' };

// The Christian and the Buddhist years a living person meets do not overlap, so none is ever guessed.
const FIRST_YEAR = 1857;
const LAST_YEAR = 2156;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const WORDS = /^(\d{1,2}) ?(\D{2,20}?) ?(\d{4}|\d{2})$/;

/**
 * Reads `25/03/2564`, `25/3/64`, `25-3-2564`, `๒๕ มีนาคม ๒๕๖๔`, `25 มี.ค. 64`, `25 มีนาคม พ.ศ. 2564`
 * (Buddhist Era; two digits mean 25xx), `2021-03-25` and `25 March 2021` (Christian Era).
 * A year of the wrong era is refused, never silently moved by 543. Accepts BE 2400 to 2699.
 */
export function parseTypedDate(text: string): { date: PlainDate } | { refused: TypedDateRefusal } {
  const plain = toArabicDigits(text).trim().replace(/\s+/g, ' ');
  const typed = readIso(plain) ?? readNumeric(plain) ?? readWords(plain);
  if (typed === undefined) return { refused: 'unreadable' };

  const refused = refuseYear(typed);
  if (refused !== undefined) return { refused };

  const year = typed.era === 'buddhist' ? fromBuddhistYear(typed.year) : typed.year;
  const parts = { year, month: typed.month, day: typed.day };
  return isRealDay(parts) ? { date: dateOfParts(parts) } : { refused: 'no-such-day' };
}

function refuseYear({ year, era }: TypedParts): TypedDateRefusal | undefined {
  const isChristian = year >= FIRST_YEAR && year <= LAST_YEAR;
  const isBuddhist = year >= toBuddhistYear(FIRST_YEAR) && year <= toBuddhistYear(LAST_YEAR);
  if (era === 'buddhist' ? isBuddhist : isChristian) return undefined;
  if (isChristian) return 'year-looks-christian-era';
  return isBuddhist ? 'year-looks-buddhist-era' : 'year-out-of-range';
}

function readIso(text: string): TypedParts | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  return typedParts({ year, month, day, era: 'christian' });
}

function readNumeric(text: string): TypedParts | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [, day, , month] = match.map(Number);
  return typedParts({ year: buddhistYearOf(match[4] ?? ''), month, day, era: 'buddhist' });
}

function readWords(text: string): TypedParts | undefined {
  const match = WORDS.exec(text);
  if (match === null) return undefined;
  const [day, word, year] = [Number(match[1]), monthKey(match[2] ?? ''), match[3] ?? ''];
  const thai = THAI_MONTH_NUMBERS.get(word.replace(/พศ$/, ''));
  if (thai !== undefined) {
    return { year: buddhistYearOf(year), month: thai, day, era: 'buddhist' };
  }
  const english = ENGLISH_MONTH_NUMBERS.get(word);
  if (english === undefined || year.length !== 4) return undefined;
  return { year: Number(year), month: english, day, era: 'christian' };
}

function buddhistYearOf(digits: string): number {
  return digits.length === 2 ? 2500 + Number(digits) : Number(digits);
}

function typedParts(parts: {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  era: TypedParts['era'];
}): TypedParts | undefined {
  const { year, month, day, era } = parts;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { year, month, day, era };
}

/** Months are found without dots, spaces and capitals: `มี.ค.`, `มีค`, `มี ค`. */
function monthKey(name: string): string {
  return name.replace(/[. ]/g, '').toLowerCase();
}

function monthNumbers(...lists: (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((names) => names.map((name, index) => [monthKey(name), index + 1] as const)),
  );
}

const THAI_MONTH_NUMBERS = monthNumbers(THAI_MONTHS, THAI_SHORT_MONTHS);
const ENGLISH_MONTH_NUMBERS = monthNumbers(
  ENGLISH_MONTHS,
  ENGLISH_MONTHS.map((name) => name.slice(0, 3)),
);
