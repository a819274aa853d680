/**
 * Calendar days without clock or time zone, by whole-number arithmetic on the Gregorian calendar.
 * Data always carry the Christian year (ISO 8601); the Buddhist Era is for reading and typing only.
 */

declare const plainDateBrand: unique symbol;

/** A day that exists, as `YYYY-MM-DD`, years 0001 to 9999. Sorts as text. */
export type PlainDate = string & { readonly [plainDateBrand]: 'plain-date' };

export type DateParts = { year: number; month: number; day: number };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** In the order they are checked. */
export type PlainDateRefusal = 'not-a-date' | 'no-such-day';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads exactly `YYYY-MM-DD`. What people type goes through `parseTypedDate`. */
export function parsePlainDate(text: string): { date: PlainDate } | { refused: PlainDateRefusal } {
  const match = ISO_DAY.exec(text);
  if (match === null) return { refused: 'not-a-date' };
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(parts) ? { date: text as PlainDate } : { refused: 'no-such-day' };
}

/** The day of a text known to be one. Throws otherwise. */
export function plainDate(text: string): PlainDate {
  const read = parsePlainDate(text);
  if ('refused' in read) throw new RangeError(`Not a day (${read.refused}): ${text}`);
  return read.date;
}

export function isPlainDate(text: string): text is PlainDate {
  return 'date' in parsePlainDate(text);
}

/** The day of year, month (1-12) and day. Throws when there is no such day. */
export function dateOfParts(parts: DateParts): PlainDate {
  const { year, month, day } = parts;
  if (!isRealDay(parts)) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

export function partsOfDate(date: PlainDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function isRealDay({ year, month, day }: DateParts): boolean {
  if (![year, month, day].every(Number.isSafeInteger)) return false;
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from 1970-01-01, which is 0. Years are counted from March, so that a leap day comes last. */
export function epochDayOf(date: PlainDate): number {
  const { year, month, day } = partsOfDate(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The inverse of `epochDayOf`. Throws outside the years 0001 to 9999. */
export function dateOfEpochDay(epochDay: number): PlainDate {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearStart;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return dateOfParts({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}

/**
 * Months later (or earlier). A day the month does not have becomes its last day; `anchorDay` is the
 * day wanted, so that 31 January → 28 February → 31 March when the anchor stays 31.
 */
export function addMonths(
  date: PlainDate,
  months: number,
  anchorDay: number = partsOfDate(date).day,
): PlainDate {
  const { year, month } = partsOfDate(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const day = Math.min(anchorDay, daysInMonth(target.year, target.month));
  return dateOfParts({ ...target, day });
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** For sorting: -1 when `a` is earlier, 0 on the same day, 1 when later. */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function weekdayOf(date: PlainDate): Weekday {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (((epochDayOf(date) + 3) % 7) + 7) % 7;
  return (sinceMonday + 1) as Weekday;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
