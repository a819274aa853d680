import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  dateOfEpochDay,
  dateOfParts,
  daysBetween,
  daysInMonth,
  epochDayOf,
  isPlainDate,
  parsePlainDate,
  partsOfDate,
  plainDate,
  type PlainDate,
  weekdayOf,
} from './plain-date.ts';

const FIRST_DAY = epochDayOf(plainDate('0001-01-01'));
const LAST_DAY = epochDayOf(plainDate('9999-12-31'));
const anyDate = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOfEpochDay);

describe('parsePlainDate', () => {
  it.each(['2021-03-25', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'reads %s',
    (text) => {
      expect(parsePlainDate(text)).toEqual({ date: text });
      expect(isPlainDate(text)).toBe(true);
    },
  );

  it.each([
    ['2021-02-31', 'no-such-day'],
    ['2021-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2021-13-01', 'no-such-day'],
    ['2021-00-10', 'no-such-day'],
    ['2021-04-00', 'no-such-day'],
    ['0000-01-01', 'no-such-day'],
    ['2021-3-25', 'not-a-date'],
    ['25/03/2564', 'not-a-date'],
    ['2021-03-25T00:00:00Z', 'not-a-date'],
    ['', 'not-a-date'],
  ])('refuses %p: %s', (text, refused) => {
    expect(parsePlainDate(text)).toEqual({ refused });
    expect(() => plainDate(text)).toThrow(`Not a day (${refused}): ${text}`);
  });

  it('is not any text to the compiler', () => {
    const takesDay = (date: PlainDate): PlainDate => date;
    // @ts-expect-error a text is a day only after it was read as one
    takesDay('2021-03-25');
    expect(takesDay(plainDate('2021-03-25'))).toBe('2021-03-25');
  });
});

describe('addMonths', () => {
  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2021-01-31', 2, '2021-03-31'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-12-05', 1, '2022-01-05'],
    ['2021-05-31', 13, '2022-06-30'],
    ['2020-02-29', 12, '2021-02-28'],
  ])('%s and %p months', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });

  it('returns to the anchor day after a short month', () => {
    expect(addMonths(plainDate('2021-02-28'), 1, 31)).toBe('2021-03-31');
  });
});

describe('days', () => {
  it('knows 1970-01-01 as day 0 and its neighbours', () => {
    expect(epochDayOf(plainDate('1970-01-01'))).toBe(0);
    expect(epochDayOf(plainDate('1969-12-31'))).toBe(-1);
    expect(epochDayOf(plainDate('2021-03-25'))).toBe(18_711);
  });

  it.each([
    ['2021-03-25', 4],
    ['2024-02-29', 4],
    ['2026-01-05', 1],
    ['2026-01-11', 7],
    ['1969-12-31', 3],
  ])('%s is weekday %p', (text, weekday) => {
    expect(weekdayOf(plainDate(text))).toBe(weekday);
  });

  it('crosses the leap day', () => {
    expect(daysBetween(plainDate('2024-02-28'), plainDate('2024-03-01'))).toBe(2);
    expect(daysBetween(plainDate('2021-03-01'), plainDate('2021-02-28'))).toBe(-1);
    expect(addDays(plainDate('2020-12-31'), 1)).toBe('2021-01-01');
  });

  it('throws past the last year it can write', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow('No such day: 10000-1-1');
  });

  it('walks every day of 400 years in order without a gap', () => {
    let { year, month, day } = { year: 1800, month: 1, day: 1 };
    const first = epochDayOf(plainDate('1800-01-01'));
    const wrong: string[] = [];
    for (let step = 0; step < 146_097; step += 1) {
      const date = dateOfEpochDay(first + step);
      const expected = dateOfParts({ year, month, day });
      if (date !== expected || epochDayOf(date) !== first + step) wrong.push(expected);
      day += 1;
      if (day > daysInMonth(year, month)) [day, month] = [1, month + 1];
      if (month > 12) [month, year] = [1, year + 1];
    }
    expect(wrong).toEqual([]);
    expect({ year, month, day }).toEqual({ year: 2200, month: 1, day: 1 });
  });

  it('comes back from its number and from its parts', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOfEpochDay(epochDayOf(date))).toBe(date);
        expect(dateOfParts(partsOfDate(date))).toBe(date);
      }),
    );
  });

  it('sorts as text, as number and by compareDates alike', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(epochDayOf(a) - epochDayOf(b)) + 0);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});
