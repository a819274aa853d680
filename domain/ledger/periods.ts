/**
 * Periods that a fund closes: a month, a calendar year, or a state fiscal year (October to September,
 * named by the year in which it ends). What is dated in a closed period is not written any more.
 */

import { fromBuddhistYear } from '../dates/buddhist-era.ts';
import { calendarYearDays, fiscalYearDays } from '../dates/fiscal-year.ts';
import { dateOfParts, daysInMonth, type PlainDate } from '../dates/plain-date.ts';

export const PERIOD_KINDS = ['month', 'calendar-year', 'fiscal-year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export type YearKind = Exclude<PeriodKind, 'month'>;
export const YEAR_KINDS = ['calendar-year', 'fiscal-year'] as const satisfies readonly YearKind[];

/** A period by name. `yearBe` in the Buddhist Era; `month` 1 to 12 of the calendar, for months only. */
export type NamedPeriod =
  | { readonly kind: 'month'; readonly yearBe: number; readonly month: number }
  | { readonly kind: YearKind; readonly yearBe: number };

export interface PeriodDays {
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
}

/** The first and the last day of a period; both belong to it. */
export function periodDays(period: NamedPeriod): PeriodDays {
  switch (period.kind) {
    case 'calendar-year':
      return calendarYearDays(period.yearBe);
    case 'fiscal-year':
      return fiscalYearDays(period.yearBe);
    case 'month':
      return monthDays(fromBuddhistYear(period.yearBe), period.month);
  }
}

function monthDays(year: number, month: number): PeriodDays {
  const day = daysInMonth(year, month);
  return {
    firstOn: dateOfParts({ year, month, day: 1 }),
    lastOn: dateOfParts({ year, month, day }),
  };
}
