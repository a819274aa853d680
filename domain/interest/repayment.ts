/**
 * What one payment does to a loan on the declining balance, and what the whole loan costs to pay off.
 *
 * Conventions (a centre's by-law may later choose others):
 * - The period of an instalment ends on its due date and begins the day after the one before; the
 *   first has always begun. A period that has begun counts whole: its interest is owed, also when the
 *   payment comes on its first day.
 * - A payment first meets the instalments whose period has begun, oldest due first; within each,
 *   interest before principal.
 * - What is left is extra principal. It is booked with the instalment in course, and the later ones
 *   are planned again with the same instalment, so the loan becomes shorter, not lighter.
 * - Arrears bear no interest here: no interest on interest (Civil and Commercial Code s.655), and
 *   default interest (s.224/1) is a separate claim.
 * - Payments are allocated in the order in which they are recorded.
 */

import type { PlainDate } from '../dates/plain-date.ts';
import { satang, type Satang, sumSatang, ZERO_SATANG } from '../money/satang.ts';
import type { Rate } from './rate.ts';
import { type Instalment, monthlyInterest, numberedRows, type ScheduleRow } from './schedule.ts';

/** An instalment with what has been paid of it so far. */
export type LivingRow = ScheduleRow & {
  readonly paidPrincipalSatang: Satang;
  readonly paidInterestSatang: Satang;
};

/** What a payment brings to one instalment; the three sum over all parts to the payment. */
export type PaymentPart = {
  readonly number: number;
  readonly interestSatang: Satang;
  readonly principalSatang: Satang;
  /** Principal paid before it was due; only in the part of the instalment in course. */
  readonly extraPrincipalSatang: Satang;
};

/** In the order they are checked. */
export type RepaymentRefusal = 'amount-must-be-positive' | 'loan-is-paid' | 'more-than-owed';

export type Payoff = {
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly totalSatang: Satang;
};

export type Payment = {
  /** All instalments of the loan in the order they fall due. */
  readonly rows: readonly LivingRow[];
  readonly rate: Rate;
  /** The level instalment of the contract, kept when the rest is planned again. */
  readonly instalmentSatang: Satang;
  readonly amountSatang: Satang;
  readonly paidOn: PlainDate;
};

export type PaymentOutcome =
  | {
      readonly parts: readonly PaymentPart[];
      /** Every instalment after the payment; the last ones are gone when extra made them needless. */
      readonly rows: readonly LivingRow[];
      readonly isPaidOff: boolean;
    }
  | { readonly refused: RepaymentRefusal; readonly payoffSatang: Satang };

// A last instalment of a few satang would cost more in paper than it brings.
const SMALLEST_LAST_INSTALMENT_SATANG = 100n;

/** The instalments of a new loan, with nothing paid. */
export function livingRows(rows: readonly ScheduleRow[]): LivingRow[] {
  return rows.map((row) => ({
    ...row,
    paidPrincipalSatang: ZERO_SATANG,
    paidInterestSatang: ZERO_SATANG,
  }));
}

/**
 * Allocates one payment. A refusal says what would pay the loan off on that day.
 * Throws for a flat rate, whose interest does not fall with the principal.
 */
export function allocatePayment(payment: Payment): PaymentOutcome {
  const { rows, rate, amountSatang, paidOn } = payment;
  if (rate.method !== 'declining') throw new RangeError(`Cannot re-plan a ${rate.method} rate`);
  const { totalSatang: payoffSatang } = payoffFigure({ rows, on: paidOn });
  const refused = refusalOf(amountSatang, payoffSatang);
  if (refused !== undefined) return { refused, payoffSatang };

  const started = startedCount(rows, paidOn);
  const { parts, leftSatang } = payStarted(rows.slice(0, started), amountSatang);
  const paidRows = rows.map((row) =>
    applied(
      row,
      parts.find((part) => part.number === row.number),
    ),
  );
  if (leftSatang === 0n) {
    return { parts, rows: paidRows, isPaidOff: amountSatang === payoffSatang };
  }
  return {
    parts: withExtra(parts, { number: rows[started - 1]?.number ?? 0, extraSatang: leftSatang }),
    rows: replanned({ ...payment, rows: paidRows }, started, leftSatang),
    isPaidOff: amountSatang === payoffSatang,
  };
}

/** All principal still owed, and the interest still owed of the periods that have begun by a day. */
export function payoffFigure(loan: { rows: readonly LivingRow[]; on: PlainDate }): Payoff {
  const started = loan.rows.slice(0, startedCount(loan.rows, loan.on));
  const principalSatang = sumSatang(loan.rows.map(principalOwed));
  const interestSatang = sumSatang(started.map(interestOwed));
  return {
    principalSatang,
    interestSatang,
    totalSatang: satang(principalSatang + interestSatang),
  };
}

/** What has fallen due before a day and is not paid: the arrears of that day. */
export function arrearsFigure(loan: { rows: readonly LivingRow[]; on: PlainDate }): Payoff {
  const due = loan.rows.filter((row) => row.dueOn < loan.on);
  const principalSatang = sumSatang(due.map(principalOwed));
  const interestSatang = sumSatang(due.map(interestOwed));
  return {
    principalSatang,
    interestSatang,
    totalSatang: satang(principalSatang + interestSatang),
  };
}

function principalOwed(row: LivingRow): Satang {
  return satang(row.principalSatang - row.paidPrincipalSatang);
}

function interestOwed(row: LivingRow): Satang {
  return satang(row.interestSatang - row.paidInterestSatang);
}

function refusalOf(amount: Satang, payoff: Satang): RepaymentRefusal | undefined {
  if (amount <= 0n) return 'amount-must-be-positive';
  if (payoff === 0n) return 'loan-is-paid';
  return amount > payoff ? 'more-than-owed' : undefined;
}

/** How many periods have begun by a day: all that are due, and the one in course. */
function startedCount(rows: readonly LivingRow[], on: PlainDate): number {
  const inCourse = rows.findIndex((row) => row.dueOn >= on);
  return inCourse === -1 ? rows.length : inCourse + 1;
}

function payStarted(started: readonly LivingRow[], amountSatang: Satang) {
  let left: bigint = amountSatang;
  const take = (owed: Satang): Satang => {
    const taken = left < owed ? left : owed;
    left -= taken;
    return satang(taken);
  };
  const parts: PaymentPart[] = [];
  for (const row of started) {
    const interestSatang = take(interestOwed(row));
    const principalSatang = take(principalOwed(row));
    if (interestSatang + principalSatang === 0n) continue;
    const { number } = row;
    parts.push({ number, interestSatang, principalSatang, extraPrincipalSatang: ZERO_SATANG });
  }
  return { parts, leftSatang: satang(left) };
}

function applied(row: LivingRow, part: PaymentPart | undefined): LivingRow {
  if (part === undefined) return row;
  return {
    ...row,
    paidInterestSatang: satang(row.paidInterestSatang + part.interestSatang),
    paidPrincipalSatang: satang(row.paidPrincipalSatang + part.principalSatang),
  };
}

function withExtra(
  parts: readonly PaymentPart[],
  { number, extraSatang }: { number: number; extraSatang: Satang },
): PaymentPart[] {
  const own = parts.find((part) => part.number === number);
  const base = own ?? { number, interestSatang: ZERO_SATANG, principalSatang: ZERO_SATANG };
  const others = parts.filter((part) => part.number !== number);
  return [...others, { ...base, extraPrincipalSatang: extraSatang }];
}

/** The instalment in course takes the extra principal; the later ones follow on the lower balance. */
function replanned(payment: Payment, started: number, extra: Satang): LivingRow[] {
  const { rows } = payment;
  const kept = rows.slice(0, started);
  const inCourse = kept.at(-1);
  if (inCourse === undefined) throw new RangeError('A loan without instalments has no extra');
  const balanceSatang = satang(inCourse.balanceSatang - extra);
  const taker: LivingRow = {
    ...inCourse,
    principalSatang: satang(inCourse.principalSatang + extra),
    paymentSatang: satang(inCourse.paymentSatang + extra),
    paidPrincipalSatang: satang(inCourse.paidPrincipalSatang + extra),
    balanceSatang,
  };
  const later = numberedRows({
    principalSatang: balanceSatang,
    instalments: remainingInstalments(payment, balanceSatang, rows.length - started),
    dueDates: rows.slice(started).map((row) => row.dueOn),
    firstNumber: inCourse.number + 1,
  });
  return [...kept.slice(0, -1), taker, ...livingRows(later)];
}

/** Level instalments until nothing is owed, at most as many as there were due dates. */
function remainingInstalments(
  { rate, instalmentSatang }: Payment,
  balanceSatang: Satang,
  dates: number,
): Instalment[] {
  const instalments: Instalment[] = [];
  let balance: bigint = balanceSatang;
  while (balance > 0n) {
    const interestSatang = monthlyInterest(satang(balance), rate);
    const planned = instalmentSatang - interestSatang;
    const isLast =
      instalments.length >= dates - 1 || balance - planned < SMALLEST_LAST_INSTALMENT_SATANG;
    const principal = isLast ? balance : planned;
    balance -= principal;
    instalments.push({ principalSatang: satang(principal), interestSatang });
  }
  return instalments;
}
