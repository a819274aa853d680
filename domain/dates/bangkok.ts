/**
 * Bangkok decides what "today" is. Thailand has kept UTC+7 without summer time since 1920, so a fixed
 * offset is exact for everything this product dates.
 */

import { dateOfEpochDay, epochDayOf, type PlainDate } from './plain-date.ts';

const OFFSET_MILLISECONDS = 7 * 60 * 60 * 1000;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The day in Bangkok at an instant, given as milliseconds since 1970-01-01T00:00Z. */
export function bangkokDateOf(epochMilliseconds: number | bigint): PlainDate {
  const milliseconds = Number(epochMilliseconds);
  if (!Number.isSafeInteger(milliseconds)) {
    throw new RangeError(`Not an instant in milliseconds: ${epochMilliseconds}`);
  }
  return dateOfEpochDay(Math.floor((milliseconds + OFFSET_MILLISECONDS) / DAY_MILLISECONDS));
}

/** The first instant of a day in Bangkok, in milliseconds since 1970-01-01T00:00Z. */
export function startOfBangkokDay(date: PlainDate): number {
  return epochDayOf(date) * DAY_MILLISECONDS - OFFSET_MILLISECONDS;
}
