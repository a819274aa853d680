/**
 * Schedules of the contracts of our own funds: monthly instalments planned by the engine of
 * `domain/schedules` with the conventions of the house. Equal months (a month is a twelfth of the
 * year); each month's interest and the instalment are rounded half up to the satang; the last
 * instalment absorbs what rounding left.
 */

import { addMonths, plainDate, type PlainDate } from '../dates/plain-date.ts';
import { type Satang, sumSatang, ZERO_SATANG } from '../money/satang.ts';
import { fraction, ZERO_FRACTION } from '../schedules/amounts/fraction.ts';
import { roundTo } from '../schedules/amounts/roundings.ts';
import { duesOn } from '../schedules/calendar/due.ts';
import { planSchedule } from '../schedules/plan-schedule.ts';
import { levelInstalment } from '../schedules/rows/level-instalment.ts';
import type { PlannedRow } from '../schedules/rows/rest.ts';
import { HOUSE_CONVENTIONS } from '../schedules/terms/conventions.ts';
import { NO_GRACES, NO_HOLIDAYS, type ScheduleTerms } from '../schedules/terms/terms.ts';
import { monthlyFraction, type Rate } from './rate.ts';

/** One instalment as planned. `balanceSatang` is the principal left once it is paid. */
export type ScheduleRow = {
  readonly number: number;
  readonly dueOn: PlainDate;
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly paymentSatang: Satang;
  readonly balanceSatang: Satang;
};

export type ScheduleTotals = {
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly paymentSatang: Satang;
};

export type Schedule = {
  readonly rows: readonly ScheduleRow[];
  /** What is paid each month; only the last row differs (and, flat, the rows of odd satang). */
  readonly instalmentSatang: Satang;
  readonly totals: ScheduleTotals;
};

export type LoanTerms = {
  readonly principalSatang: Satang;
  readonly rate: Rate;
  readonly termMonths: number;
  readonly firstDueOn: PlainDate;
  /** The agreed day of the month when the first month is too short to show it. */
  readonly anchorDay?: number;
};

/** An annuity in equal months asks for no date; this one stands in for it. */
const ANY_DUE_DATE = plainDate('2000-01-01');

/** Fifty years: longer terms are a slip of the finger. */
const LONGEST_TERM_MONTHS = 600;

/**
 * The schedule of a loan: an annuity on the declining balance, or, for a flat rate, principal and
 * interest spread evenly with the odd satang in the earlier instalments.
 * Throws on terms that a form should have refused: no principal, no whole term of 1 to 600 months.
 */
export function scheduleOf(terms: LoanTerms): Schedule {
  const { principalSatang, termMonths } = terms;
  if (principalSatang <= 0n) throw new RangeError(`No principal to lend: ${principalSatang}`);
  checkTerm(termMonths);
  const planned = planSchedule(houseTerms(terms));
  if ('refused' in planned) throw new RangeError(`Not a plan of a contract: ${planned.refused}`);
  const rows = planned.schedule.rows.map(rowOf);
  return {
    rows,
    instalmentSatang: rows[0]?.paymentSatang ?? ZERO_SATANG,
    totals: totalsOf(rows),
  };
}

/** The level monthly payment of an annuity, rounded half up; without interest an equal share. */
export function annuityInstalment(terms: {
  principalSatang: Satang;
  rate: Rate;
  termMonths: number;
}): Satang {
  const { principalSatang, termMonths } = terms;
  checkTerm(termMonths);
  const { rates, conventions } = houseTerms({ ...terms, firstDueOn: ANY_DUE_DATE });
  const from = monthBefore(ANY_DUE_DATE);
  const regular = { every: 1, unit: 'month', anchorDay: 1 } as const;
  const dates = Array.from({ length: termMonths }, (_, index) => addMonths(ANY_DUE_DATE, index));
  const level = levelInstalment({
    flow: { rates, drawdowns: [], conventions },
    from,
    balanceSatang: principalSatang,
    dues: duesOn(dates, regular),
  });
  return roundTo(level, conventions.rounding.instalment);
}

/** A contract of our own funds in the terms of the engine, with the conventions of the house. */
function houseTerms(terms: LoanTerms): ScheduleTerms {
  const { principalSatang, rate, termMonths, firstDueOn } = terms;
  const { numerator, denominator } = monthlyFraction(rate);
  const from = monthBefore(firstDueOn);
  return {
    drawdowns: [{ on: from, amountSatang: principalSatang }],
    rates: [
      { from, per: 'month', household: fraction(numerator, denominator), payer: ZERO_FRACTION },
    ],
    dues: {
      kind: 'every',
      every: 1,
      unit: 'month',
      firstDueOn,
      dueDay: terms.anchorDay ?? null,
      count: termMonths,
    },
    holidays: NO_HOLIDAYS,
    shape: { kind: rate.method === 'flat' ? 'flat' : 'annuity' },
    graces: NO_GRACES,
    fees: [],
    handRows: [],
    conventions: HOUSE_CONVENTIONS,
  };
}

/** A whole month before the first due date: the first month is always counted whole. */
function monthBefore(firstDueOn: PlainDate): PlainDate {
  return addMonths(firstDueOn, -1);
}

function rowOf(row: PlannedRow): ScheduleRow {
  const { number, dueOn, principalSatang, interestSatang, paymentSatang, balanceSatang } = row;
  return { number, dueOn, principalSatang, interestSatang, paymentSatang, balanceSatang };
}

function totalsOf(rows: readonly ScheduleRow[]): ScheduleTotals {
  return {
    principalSatang: sumSatang(rows.map((row) => row.principalSatang)),
    interestSatang: sumSatang(rows.map((row) => row.interestSatang)),
    paymentSatang: sumSatang(rows.map((row) => row.paymentSatang)),
  };
}

function checkTerm(termMonths: number): void {
  if (!Number.isSafeInteger(termMonths) || termMonths < 1 || termMonths > LONGEST_TERM_MONTHS) {
    throw new RangeError(`Not a term in months: ${termMonths}`);
  }
}
