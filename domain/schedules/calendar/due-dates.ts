/** The due dates that a rule gives, before holidays move them. */

import {
  addMonths,
  dateOfParts,
  daysInMonth,
  partsOfDate,
  type PlainDate,
} from '../../dates/plain-date.ts';
import { LONGEST_TERM_YEARS, MOST_ROWS } from '../terms/refusals.ts';
import type { DueRule, EveryDue, SeasonalDue } from '../terms/terms.ts';
import { type RegularStep, stepFrom } from './due.ts';

export type AgreedDate = { readonly on: PlainDate; readonly regular: RegularStep | null };

type DatesRefusal =
  | 'too-many-instalments'
  | 'no-due-date'
  | 'due-day-does-not-fit'
  | 'term-too-long';

const LAST_YEAR = 9999;

/** Every agreed due date; for `until-paid` as many as a schedule may have. */
export function agreedDates(
  rule: DueRule,
  startsOn: PlainDate,
): { dates: readonly AgreedDate[] } | { refused: DatesRefusal } {
  const count = countOf(rule);
  if (count > MOST_ROWS) return { refused: 'too-many-instalments' };
  if (!Number.isSafeInteger(count) || count < 1) return { refused: 'no-due-date' };
  if (!fitsItsDay(rule)) return { refused: 'due-day-does-not-fit' };
  const latest = latestDue(startsOn);
  const dates = allDates(rule, count, latest);
  if (isOpenEnded(rule)) return dates.length === 0 ? { refused: 'term-too-long' } : { dates };
  const isWhole = dates.length === count && dates.every(({ on }) => on <= latest);
  return isWhole ? { dates } : { refused: 'term-too-long' };
}

export function isOpenEnded(rule: DueRule): boolean {
  return rule.kind !== 'dates' && rule.count === 'until-paid';
}

function countOf(rule: DueRule): number {
  if (rule.kind === 'dates') return rule.dates.length;
  return rule.count === 'until-paid' ? MOST_ROWS : rule.count;
}

function latestDue(startsOn: PlainDate): PlainDate {
  const { year } = partsOfDate(startsOn);
  if (year + LONGEST_TERM_YEARS > LAST_YEAR)
    return dateOfParts({ year: LAST_YEAR, month: 12, day: 1 });
  return addMonths(startsOn, 12 * LONGEST_TERM_YEARS);
}

function fitsItsDay(rule: DueRule): boolean {
  if (rule.kind === 'dates') return true;
  if (rule.kind === 'seasonal') {
    const areMonths = rule.months.every((month) => isWithin(month, 1, 12));
    return rule.months.length > 0 && areMonths && isWithin(rule.dueDay, 1, 31);
  }
  if (!isWithin(rule.every, 1, 1000)) return false;
  if (rule.dueDay === null) return true;
  if (rule.unit === 'day' || rule.unit === 'week') return false;
  if (!isWithin(rule.dueDay, 1, 31)) return false;
  return addMonths(rule.firstDueOn, 0, rule.dueDay) === rule.firstDueOn;
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isSafeInteger(value) && value >= low && value <= high;
}

function allDates(rule: DueRule, count: number, latest: PlainDate): AgreedDate[] {
  switch (rule.kind) {
    case 'dates':
      return rule.dates.map((on) => ({ on, regular: null }));
    case 'every':
      return everyDates(rule, count, latest);
    case 'seasonal':
      return seasonalDates(rule, count, latest);
  }
}

function everyDates(rule: EveryDue, count: number, latest: PlainDate): AgreedDate[] {
  const { every, unit, firstDueOn } = rule;
  const regular = { every, unit, anchorDay: rule.dueDay ?? partsOfDate(firstDueOn).day };
  const dates: AgreedDate[] = [];
  for (let index = 0; index < count; index += 1) {
    // Checked before the step is taken: no calendar goes past the year 9999.
    if (index > 0 && (dates.at(-1)?.on ?? firstDueOn) > latest) break;
    if (isPastCalendar(firstDueOn, rule, index)) break;
    const on = stepFrom(firstDueOn, regular, index);
    if (on > latest) break;
    dates.push({ on, regular });
  }
  return dates;
}

const DAYS_A_UNIT = { day: 1, week: 7, month: 31, year: 366 } as const;

function isPastCalendar(from: PlainDate, { every, unit }: EveryDue, index: number): boolean {
  const years = Math.ceil((every * index * DAYS_A_UNIT[unit]) / 365);
  return partsOfDate(from).year + years >= LAST_YEAR;
}

function seasonalDates(rule: SeasonalDue, count: number, latest: PlainDate): AgreedDate[] {
  const months = [...new Set(rule.months)].toSorted((a, b) => a - b);
  const dates: AgreedDate[] = [];
  const { year: firstYear } = partsOfDate(rule.notBefore);
  const { year: lastYear } = partsOfDate(latest);
  for (let year = firstYear; year <= lastYear && dates.length < count; year += 1) {
    for (const month of months) {
      const day = Math.min(rule.dueDay, daysInMonth(year, month));
      const on = dateOfParts({ year, month, day });
      if (on >= rule.notBefore && on <= latest && dates.length < count) {
        dates.push({ on, regular: null });
      }
    }
  }
  return dates;
}
