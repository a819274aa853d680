/** How much of a year a span of days is, by a named day count. Two spans end to end sum to the whole. */

import {
  addMonths,
  daysBetween,
  daysInMonth,
  partsOfDate,
  type PlainDate,
} from '../../dates/plain-date.ts';
import { addFractions, type Fraction, fraction, ZERO_FRACTION } from '../amounts/fraction.ts';
import { type RegularStep, stepFrom } from '../calendar/due.ts';
import type { BrokenPeriods, ScheduleDayCount } from '../terms/conventions.ts';

/** The days of one instalment's interest, and the distance agreed between due dates. */
export type Period = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly regular: RegularStep | null;
  readonly countedFrom: PlainDate;
  readonly countsWhole: boolean;
};

type Span = { readonly from: PlainDate; readonly to: PlainDate };

type Count = { readonly dayCount: ScheduleDayCount; readonly brokenPeriods: BrokenPeriods };

const FIXED_YEARS: Partial<Record<ScheduleDayCount, bigint>> = {
  'actual/365': 365n,
  'actual/364': 364n,
  'actual/360': 360n,
};

/** The part of a year that a span within a period is. */
export function yearFraction(span: Span, period: Period, count: Count): Fraction {
  if (span.to <= span.from) return ZERO_FRACTION;
  const fixed = FIXED_YEARS[count.dayCount];
  if (fixed !== undefined) return fraction(BigInt(daysBetween(span.from, span.to)), fixed);
  if (count.dayCount === 'actual/actual-isda') return splitByYears(span);
  if (count.brokenPeriods === 'whole' && period.countsWhole && period.regular !== null) {
    return shareOfWhole(span, period, regularFraction(period.regular, count.dayCount));
  }
  if (count.dayCount === '30/360') {
    return fraction(BigInt(thirtyDays(span.to) - thirtyDays(span.from)), 360n);
  }
  return countedBack(span, period, count.dayCount);
}

/** The part of a year that one period of the agreed length is. */
export function regularFraction(regular: RegularStep, dayCount: ScheduleDayCount): Fraction {
  const every = BigInt(regular.every);
  switch (regular.unit) {
    case 'day':
      return fraction(every, daysAYear(dayCount));
    case 'week':
      return fraction(every * 7n, daysAYear(dayCount));
    case 'month':
      return fraction(every, 12n);
    case 'year':
      return fraction(every, 1n);
  }
}

/** The days of a year when a rate is put on days or weeks: 360, 364, otherwise 365. */
function daysAYear(dayCount: ScheduleDayCount): bigint {
  return dayCount === '30/360' ? 360n : (FIXED_YEARS[dayCount] ?? 365n);
}

function shareOfWhole(span: Span, period: Period, whole: Fraction): Fraction {
  const days = BigInt(daysBetween(period.from, period.to));
  const part = BigInt(daysBetween(span.from, span.to));
  return fraction(whole.numerator * part, whole.denominator * days);
}

/** Days from a fixed beginning when every month has 30; the 31st counts as the 30th. */
function thirtyDays(date: PlainDate): number {
  const { year, month, day } = partsOfDate(date);
  return year * 360 + month * 30 + Math.min(day, 30);
}

function splitByYears({ from, to }: Span): Fraction {
  let total = ZERO_FRACTION;
  const last = partsOfDate(to).year;
  for (let year = partsOfDate(from).year; year <= last; year += 1) {
    const days = overlapDays({ from, to }, { from: firstOfYear(year), to: firstOfYear(year + 1) });
    const length = daysInMonth(year, 2) === 29 ? 366n : 365n;
    total = addFractions(total, fraction(BigInt(days), length));
  }
  return total;
}

function firstOfYear(year: number): PlainDate {
  return `${String(year).padStart(4, '0')}-01-01` as PlainDate;
}

/** Steps of a month, or of the regular period, back from the due date; each is an equal part of a year. */
function countedBack(span: Span, period: Period, dayCount: ScheduleDayCount): Fraction {
  const anchorDay = period.regular?.anchorDay ?? partsOfDate(period.countedFrom).day;
  const month: RegularStep = { every: 1, unit: 'month', anchorDay };
  const step = dayCount === 'equal-months' ? month : (period.regular ?? month);
  const each = regularFraction(step, dayCount);
  let total = ZERO_FRACTION;
  let to = period.countedFrom;
  for (let back = 1; to > span.from; back += 1) {
    const from = earlierBy(period.countedFrom, step, back);
    const days = overlapDays(span, { from, to });
    if (days > 0) {
      const length = BigInt(daysBetween(from, to));
      total = addFractions(
        total,
        fraction(each.numerator * BigInt(days), each.denominator * length),
      );
    }
    to = from;
  }
  return total;
}

function earlierBy(from: PlainDate, step: RegularStep, back: number): PlainDate {
  const isMonths = step.unit === 'month' || step.unit === 'year';
  if (!isMonths) return stepFrom(from, step, -back);
  // A due date that a holiday moved is no longer on its anchor day; it is then its own anchor.
  const isAnchored = addMonths(from, 0, step.anchorDay) === from;
  const anchorDay = isAnchored ? step.anchorDay : partsOfDate(from).day;
  return stepFrom(from, { ...step, anchorDay }, -back);
}

function overlapDays(a: Span, b: Span): number {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return Math.max(0, daysBetween(from, to));
}
