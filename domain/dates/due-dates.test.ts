import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthlyDueDates } from './due-dates.ts';
import { dateOfEpochDay, daysInMonth, partsOfDate, plainDate } from './plain-date.ts';

describe('monthlyDueDates', () => {
  it('keeps the fifth of each month over the new year', () => {
    expect(monthlyDueDates({ firstDueOn: plainDate('2021-11-05'), count: 4 })).toEqual([
      '2021-11-05',
      '2021-12-05',
      '2022-01-05',
      '2022-02-05',
    ]);
  });

  it('uses the last day of a short month and returns to the 31st', () => {
    expect(monthlyDueDates({ firstDueOn: plainDate('2021-01-31'), count: 5 })).toEqual([
      '2021-01-31',
      '2021-02-28',
      '2021-03-31',
      '2021-04-30',
      '2021-05-31',
    ]);
  });

  it('takes an agreed day that the first month does not have', () => {
    const firstDueOn = plainDate('2024-02-29');
    expect(monthlyDueDates({ firstDueOn, count: 2, anchorDay: 30 })).toEqual([
      '2024-02-29',
      '2024-03-30',
    ]);
    expect(monthlyDueDates({ firstDueOn, count: 2 })).toEqual(['2024-02-29', '2024-03-29']);
  });

  it('throws when the agreed day is not the first due date', () => {
    const firstDueOn = plainDate('2021-03-05');
    expect(() => monthlyDueDates({ firstDueOn, count: 2, anchorDay: 10 })).toThrow('not on day 10');
    expect(() => monthlyDueDates({ firstDueOn, count: 1.5 })).toThrow('Not a count: 1.5');
  });

  it('gives one date in every month, on the day or on the last of the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 120 }), (d, n) => {
        const firstDueOn = dateOfEpochDay(d);
        const wanted = partsOfDate(firstDueOn).day;
        const dates = monthlyDueDates({ firstDueOn, count: n }).map(partsOfDate);
        const months = dates.map(({ year, month }) => year * 12 + month);
        expect(months).toEqual(months.map((_, index) => (months[0] ?? 0) + index));
        for (const { year, month, day } of dates) {
          expect(day).toBe(Math.min(wanted, daysInMonth(year, month)));
        }
      }),
    );
  });
});
