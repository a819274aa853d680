import { addDays, partsOfDate, type PlainDate, weekdayOf } from '../../dates/plain-date.ts';
import type { HolidayRule } from '../terms/terms.ts';

/** A longer run of days off is taken for a slip: the due date then stays. */
const LONGEST_RUN_DAYS = 40;

/** The day on which a payment agreed for a day is due when days off move it. */
export function movedByHolidays(agreedOn: PlainDate, rule: HolidayRule): PlainDate {
  switch (rule.move) {
    case 'stay':
      return agreedOn;
    case 'next':
      return workingDay(agreedOn, rule, 1);
    case 'previous':
      return workingDay(agreedOn, rule, -1);
    case 'next-within-month': {
      const next = workingDay(agreedOn, rule, 1);
      const isSameMonth = partsOfDate(next).month === partsOfDate(agreedOn).month;
      return isSameMonth ? next : workingDay(agreedOn, rule, -1);
    }
  }
}

function workingDay(from: PlainDate, rule: HolidayRule, step: 1 | -1): PlainDate {
  let day = from;
  for (let moved = 0; moved <= LONGEST_RUN_DAYS; moved += 1) {
    if (!isDayOff(day, rule)) return day;
    day = addDays(day, step);
  }
  return from;
}

function isDayOff(day: PlainDate, { holidays, weekdays }: HolidayRule): boolean {
  return weekdays.includes(weekdayOf(day)) || holidays.includes(day);
}
