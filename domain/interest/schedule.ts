/**
 * Schedules of monthly instalments. Conventions of the house: equal months (a month is a twelfth of
 * the year); each month's interest and the instalment are rounded half up to the satang; the last
 * instalment absorbs what rounding left.
 */

import { monthlyDueDates } from '../dates/due-dates.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { allocateEvenly } from '../money/allocate.ts';
import { divideHalfUp } from '../money/rounding.ts';
import { satang, type Satang, sumSatang, ZERO_SATANG } from '../money/satang.ts';
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

/** Fifty years: longer terms are a slip of the finger. */
const LONGEST_TERM_MONTHS = 600;

/** Principal and interest of one instalment, before it has a number and a date. */
export type Instalment = { readonly principalSatang: Satang; readonly interestSatang: Satang };

/**
 * The schedule of a loan: an annuity on the declining balance, or, for a flat rate, principal and
 * interest spread evenly with the odd satang in the earlier instalments.
 * Throws on terms that a form should have refused: no principal, no whole term of 1 to 600 months.
 */
export function scheduleOf(terms: LoanTerms): Schedule {
  const { principalSatang, rate, termMonths, firstDueOn, anchorDay } = terms;
  if (principalSatang <= 0n) throw new RangeError(`No principal to lend: ${principalSatang}`);
  checkTerm(termMonths);
  const dueDates = monthlyDueDates({
    firstDueOn,
    count: termMonths,
    ...(anchorDay === undefined ? {} : { anchorDay }),
  });
  const instalments = rate.method === 'flat' ? flatInstalments(terms) : annuityInstalments(terms);
  const rows = numberedRows({ principalSatang, instalments, dueDates, firstNumber: 1 });
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
  const { principalSatang, rate, termMonths } = terms;
  checkTerm(termMonths);
  const { numerator, denominator } = monthlyFraction(rate);
  const months = BigInt(termMonths);
  if (numerator === 0n) return satang(divideHalfUp(principalSatang, months));
  // P · r / (1 - (1 + r)^-n) with r = numerator / denominator, multiplied out to stay whole.
  const grown = (numerator + denominator) ** months;
  const still = denominator ** months;
  const above = principalSatang * numerator * grown;
  return satang(divideHalfUp(above, denominator * (grown - still)));
}

/** Interest of one month on a balance, rounded half up. */
export function monthlyInterest(balanceSatang: Satang, rate: Rate): Satang {
  const { numerator, denominator } = monthlyFraction(rate);
  return satang(divideHalfUp(balanceSatang * numerator, denominator));
}

/** Gives instalments their numbers, dates and the balance after each. */
export function numberedRows(plan: {
  principalSatang: Satang;
  instalments: readonly Instalment[];
  dueDates: readonly PlainDate[];
  firstNumber: number;
}): ScheduleRow[] {
  let balance: bigint = plan.principalSatang;
  return plan.instalments.map(({ principalSatang, interestSatang }, index) => {
    const dueOn = plan.dueDates[index];
    if (dueOn === undefined) throw new RangeError(`No due date for instalment ${index + 1}`);
    balance -= principalSatang;
    return {
      number: plan.firstNumber + index,
      dueOn,
      principalSatang,
      interestSatang,
      paymentSatang: satang(principalSatang + interestSatang),
      balanceSatang: satang(balance),
    };
  });
}

function totalsOf(rows: readonly ScheduleRow[]): ScheduleTotals {
  return {
    principalSatang: sumSatang(rows.map((row) => row.principalSatang)),
    interestSatang: sumSatang(rows.map((row) => row.interestSatang)),
    paymentSatang: sumSatang(rows.map((row) => row.paymentSatang)),
  };
}

function annuityInstalments(terms: LoanTerms): Instalment[] {
  const instalmentSatang = annuityInstalment(terms);
  let balance: bigint = terms.principalSatang;
  return Array.from({ length: terms.termMonths }, (_, index) => {
    const interestSatang = monthlyInterest(satang(balance), terms.rate);
    const isLast = index === terms.termMonths - 1;
    const planned = instalmentSatang - interestSatang;
    // A loan of a few satang can be paid off before its last date; the balance never goes below zero.
    const principal = isLast || planned > balance ? balance : planned;
    balance -= principal;
    return { principalSatang: satang(principal), interestSatang };
  });
}

function flatInstalments({ principalSatang, rate, termMonths }: LoanTerms): Instalment[] {
  const { numerator, denominator } = monthlyFraction(rate);
  const interest = divideHalfUp(principalSatang * numerator * BigInt(termMonths), denominator);
  const interestParts = allocateEvenly(satang(interest), termMonths);
  return allocateEvenly(principalSatang, termMonths).map((part, index) => ({
    principalSatang: part,
    interestSatang: interestParts[index] ?? ZERO_SATANG,
  }));
}

function checkTerm(termMonths: number): void {
  if (!Number.isSafeInteger(termMonths) || termMonths < 1 || termMonths > LONGEST_TERM_MONTHS) {
    throw new RangeError(`Not a term in months: ${termMonths}`);
  }
}
