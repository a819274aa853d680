import type { PlainDate } from '../../dates/plain-date.ts';
import type { RefusedSchedule } from '../terms/refusals.ts';
import type { ScheduleTerms } from '../terms/terms.ts';
import { type AgreedDate, agreedDates } from './due-dates.ts';
import type { Due } from './due.ts';
import { movedByHolidays } from './holidays.ts';

/** Every due date of the terms with its grace and share, moved by holidays; rows by hand come later. */
export function planDues(terms: ScheduleTerms): { dues: readonly Due[] } | RefusedSchedule {
  const startsOn = terms.drawdowns[0]?.on;
  if (startsOn === undefined) return { refused: 'no-drawdown' };
  const agreed = agreedDates(terms.dues, startsOn);
  if ('refused' in agreed) return agreed;
  const dues = agreed.dates.map((date, index) => dueOf(terms, date, index));
  const first = dues[0];
  if (first !== undefined && (first.dueOn <= startsOn || first.accruesTo <= startsOn)) {
    return { refused: 'first-due-before-drawdown', on: first.dueOn };
  }
  const wrong = dues.find((due, index) => {
    const before = dues[index - 1];
    if (before === undefined) return false;
    return due.dueOn <= before.dueOn || due.accruesTo <= before.accruesTo;
  });
  return wrong === undefined ? { dues } : { refused: 'due-dates-out-of-order', on: wrong.dueOn };
}

function dueOf(terms: ScheduleTerms, { on, regular }: AgreedDate, index: number): Due {
  const { graces, holidays } = terms;
  const dueOn = movedByHolidays(on, holidays);
  const accruesTo = holidays.interestFollows ? dueOn : on;
  return {
    agreedOn: on,
    dueOn,
    accruesTo,
    regular,
    countedFrom: accruesTo,
    countsWhole: true,
    grace: {
      principal: index < graces.principalInstalments,
      interestDeferred: index < graces.interestDeferredInstalments,
      interestFree: index < graces.interestFreeInstalments,
    },
    shareMillionths: shareOn(terms, on),
    fixed: null,
  };
}

function shareOn({ shape }: ScheduleTerms, on: PlainDate): bigint {
  if (shape.kind !== 'principal-shares') return 0n;
  return shape.shares.find((share) => share.on === on)?.shareMillionths ?? 0n;
}
