import { fromBuddhistYear, toBuddhistYear } from './buddhist-era.ts';
import { dateOfParts, partsOfDate, type PlainDate } from './plain-date.ts';

const FIRST_MONTH = 10;

/** The state fiscal year, October to September, named by the Buddhist year in which it ends. */
export function fiscalYearOf(date: PlainDate): number {
  const { year, month } = partsOfDate(date);
  return toBuddhistYear(month >= FIRST_MONTH ? year + 1 : year);
}

/** First and last day of a fiscal year given in the Buddhist Era. */
export function fiscalYearDays(fiscalYear: number): { firstOn: PlainDate; lastOn: PlainDate } {
  const endYear = fromBuddhistYear(fiscalYear);
  return {
    firstOn: dateOfParts({ year: endYear - 1, month: FIRST_MONTH, day: 1 }),
    lastOn: dateOfParts({ year: endYear, month: FIRST_MONTH - 1, day: 30 }),
  };
}

/** First and last day of a calendar year given in the Buddhist Era; funds close their books by it. */
export function calendarYearDays(year: number): { firstOn: PlainDate; lastOn: PlainDate } {
  const christianYear = fromBuddhistYear(year);
  return {
    firstOn: dateOfParts({ year: christianYear, month: 1, day: 1 }),
    lastOn: dateOfParts({ year: christianYear, month: 12, day: 31 }),
  };
}
