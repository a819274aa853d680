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
