import { addMonths, partsOfDate, type PlainDate } from './plain-date.ts';

type MonthlyDueDates = {
  firstDueOn: PlainDate;
  count: number;
  /** The day of the month agreed, 1-31, when the first month is too short to show it. */
  anchorDay?: number;
};

/**
 * Due dates a month apart. The day of the first one is kept; a month without it uses its last day
 * and the next long month returns to it: 31 January, 28 February, 31 March.
 */
export function monthlyDueDates({ firstDueOn, count, anchorDay }: MonthlyDueDates): PlainDate[] {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  const day = anchorDay ?? partsOfDate(firstDueOn).day;
  if (addMonths(firstDueOn, 0, day) !== firstDueOn) {
    throw new RangeError(`The first due date ${firstDueOn} is not on day ${day}`);
  }
  return Array.from({ length: count }, (_, index) => addMonths(firstDueOn, index, day));
}
