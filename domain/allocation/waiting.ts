import { addMonths, compareDates, partsOfDate, type PlainDate } from '../dates/plain-date.ts';

/** Whole months from a day to another: from 31 January to 28 February is one. None when it is later. */
export function wholeMonths(from: PlainDate, to: PlainDate): number {
  const [start, end] = [partsOfDate(from), partsOfDate(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isWhole = compareDates(addMonths(from, Math.max(0, months)), to) <= 0;
  return Math.max(0, isWhole ? months : months - 1);
}
