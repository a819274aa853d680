import { compareDates, type PlainDate } from '../../dates/plain-date.ts';
import { isOpenEnded } from '../calendar/due-dates.ts';
import type { Due } from '../calendar/due.ts';
import {
  MOST_DRAWDOWNS,
  MOST_FEES,
  MOST_HAND_ROWS,
  MOST_RATE_STEPS,
  MOST_RECAST_ROWS,
  type RefusedSchedule,
} from './refusals.ts';
import type { Fee, ScheduleTerms } from './terms.ts';

const WHOLE_MILLIONTHS = 1_000_000n;

/** What no schedule can be made of, found before any due date is counted. */
export function refuseTerms(terms: ScheduleTerms): RefusedSchedule | null {
  return refuseSizes(terms) ?? refuseFlow(terms) ?? refuseMeasures(terms);
}

/** What does not fit the due dates. */
export function refuseAgainstDues(
  terms: ScheduleTerms,
  dues: readonly Due[],
): RefusedSchedule | null {
  const last = dues.at(-1)?.accruesTo;
  const late = terms.drawdowns.find(({ on }) => last !== undefined && on >= last);
  if (late !== undefined) return { refused: 'drawdown-after-last-due', on: late.on };
  const { rates, drawdowns, handRows } = terms;
  const changes = rates.length + drawdowns.length + handRows.length - 2;
  if (dues.length * changes > MOST_RECAST_ROWS) return { refused: 'too-many-changes' };
  return (
    refuseGraces(terms, dues.length) ??
    refuseShares(
      terms,
      dues.map(({ agreedOn }) => agreedOn),
    )
  );
}

function refuseSizes(terms: ScheduleTerms): RefusedSchedule | null {
  if (terms.drawdowns.length > MOST_DRAWDOWNS) return { refused: 'too-many-drawdowns' };
  if (terms.rates.length > MOST_RATE_STEPS) return { refused: 'too-many-rate-steps' };
  if (terms.fees.length > MOST_FEES) return { refused: 'too-many-fees' };
  if (terms.handRows.length > MOST_HAND_ROWS) return { refused: 'too-many-hand-rows' };
  return null;
}

function refuseFlow({ drawdowns, rates }: ScheduleTerms): RefusedSchedule | null {
  const first = drawdowns[0];
  if (first === undefined || drawdowns.some(({ amountSatang }) => amountSatang <= 0n)) {
    return { refused: 'no-drawdown' };
  }
  const early = outOfOrder(drawdowns.map(({ on }) => on));
  if (early !== null) return { refused: 'drawdowns-out-of-order', on: early };
  const earlyStep = outOfOrder(rates.map(({ from }) => from));
  if (earlyStep !== null) return { refused: 'rate-steps-out-of-order', on: earlyStep };
  const isCovered = rates[0] !== undefined && rates[0].from <= first.on;
  return isCovered ? null : { refused: 'no-rate-at-first-drawdown', on: first.on };
}

function outOfOrder(days: readonly PlainDate[]): PlainDate | null {
  const wrong = days.find((day, index) => {
    const before = days[index - 1];
    return before !== undefined && compareDates(before, day) !== -1;
  });
  return wrong ?? null;
}

const PERIOD_COUNTS = ['equal-months', '30/360', 'actual/actual-period'];

function refuseMeasures(terms: ScheduleTerms): RefusedSchedule | null {
  const { conventions, dues, shape } = terms;
  const isRegular = dues.kind === 'every';
  if (conventions.brokenPeriods === 'whole') {
    const isEqual = isRegular && PERIOD_COUNTS.includes(conventions.dayCount);
    if (!isEqual) return { refused: 'broken-periods-need-equal-periods' };
  }
  if (conventions.dayCount === 'actual/actual-period' && !isRegular) {
    return { refused: 'period-count-needs-regular-dues' };
  }
  const mayBeOpen = shape.kind === 'fixed-instalment' && conventions.deferredInterest !== 'spread';
  if (isOpenEnded(dues) && !mayBeOpen) return { refused: 'count-must-be-named' };
  return terms.fees.every(fits) ? null : { refused: 'fee-does-not-fit' };
}

function fits({ time, base, way }: Fee): boolean {
  switch (time) {
    case 'first-drawdown':
    case 'each-drawdown':
      return base.of === 'fixed' || base.of === 'principal';
    case 'each-instalment':
      return way === 'paid';
    case 'spread-over-instalments':
      return way === 'paid' && (base.of === 'fixed' || base.of === 'principal');
  }
}

/** Some instalment must be left on which principal, and interest that was put off, can be paid. */
function refuseGraces({ graces }: ScheduleTerms, count: number): RefusedSchedule | null {
  const { principalInstalments, interestDeferredInstalments, interestFreeInstalments } = graces;
  const longest = Math.max(principalInstalments, interestDeferredInstalments);
  const isTooLong = longest >= count || interestFreeInstalments > count;
  return isTooLong ? { refused: 'more-grace-than-instalments', number: count } : null;
}

function refuseShares(
  { shape }: ScheduleTerms,
  agreed: readonly PlainDate[],
): RefusedSchedule | null {
  if (shape.kind !== 'principal-shares') return null;
  const sum = shape.shares.reduce((total, share) => total + share.shareMillionths, 0n);
  const isNegative = shape.shares.some(({ shareMillionths }) => shareMillionths < 0n);
  const days = shape.shares.map(({ on }) => on);
  const isTwice = new Set(days).size < days.length;
  if (sum !== WHOLE_MILLIONTHS || isNegative || isTwice) return { refused: 'shares-do-not-sum' };
  const astray = days.find((day) => !agreed.includes(day));
  return astray === undefined ? null : { refused: 'share-on-no-due-date', on: astray };
}
