import { describe, expect, it } from '@jest/globals';
import { calendarYearDays, fiscalYearDays, fiscalYearOf } from './fiscal-year.ts';
import { plainDate } from './plain-date.ts';

describe('the state fiscal year', () => {
  it.each([
    ['2020-09-30', 2563],
    ['2020-10-01', 2564],
    ['2021-03-25', 2564],
    ['2021-09-30', 2564],
    ['2021-10-01', 2565],
    ['2025-09-01', 2568],
  ])('%s lies in %p', (date, fiscalYear) => {
    expect(fiscalYearOf(plainDate(date))).toBe(fiscalYear);
  });

  it('is not the calendar year, by which funds close their books', () => {
    expect(calendarYearDays(2564)).toEqual({ firstOn: '2021-01-01', lastOn: '2021-12-31' });
  });

  it('runs from 1 October to 30 September', () => {
    expect(fiscalYearDays(2564)).toEqual({ firstOn: '2020-10-01', lastOn: '2021-09-30' });
  });
});
