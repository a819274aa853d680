/**
 * Runs debts month by month until all are paid or none falls any more. Equal months; each month's
 * interest on each debt is rounded half up; a payment meets interest first, oldest first, then
 * principal; unpaid interest waits without interest (Civil and Commercial Code s.655).
 */

import { addMonths, type PlainDate } from '../dates/plain-date.ts';
import { monthInterestOf, type OldDebt } from '../debts/old-debt.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import {
  LONGEST_PLAN_MONTHS,
  type NeverDebt,
  type PlanLine,
  type PlanMonth,
  type PlanRun,
} from './plan-types.ts';

/** A debt that is open in a month; `owedSatang` has the month's interest in it. */
export interface OpenDebt {
  readonly debt: OldDebt;
  readonly owedSatang: Satang;
}

/** What each open debt is paid in a month, in the same order; never more than it owes. */
export type Payer = (open: readonly OpenDebt[]) => readonly Satang[];

/** How much of a plan that never ends is shown: its shape is clear within a year. */
const SHOWN_MONTHS_OF_NEVER = 12;

interface Standing {
  readonly debt: OldDebt;
  readonly principal: bigint;
  readonly unpaid: bigint;
}

export interface RunAsked {
  readonly debts: readonly OldDebt[];
  readonly firstDueOn: PlainDate;
  readonly payer: Payer;
  /** How many months a plan that never ends is shown at least; a year in any case. */
  readonly shownMonths?: number;
}

export function runMonths(asked: RunAsked): PlanRun {
  const { debts, firstDueOn, payer } = asked;
  const shownMonths = Math.max(asked.shownMonths ?? 0, SHOWN_MONTHS_OF_NEVER);
  const months: PlanMonth[] = [];
  let standing = debts.map(standingOf).filter(isOpen);
  let isStuck = false;
  while (standing.length > 0 && months.length < LONGEST_PLAN_MONTHS) {
    if (isStuck && months.length >= shownMonths) break;
    const { lines, after } = oneMonth(standing, payer);
    // Same principals, same interest, same payments: the next month can only repeat this one.
    isStuck = standing.every((one, at) => (lines[at]?.owedSatang ?? 0n) >= owedAt(one));
    months.push(monthOf(months.length + 1, addMonths(firstDueOn, months.length), lines));
    standing = after.filter(isOpen);
  }
  return { months, never: standing.map(({ debt }) => neverOf(debt, isStuck)) };
}

/** Adds up the lines of a month. */
export function monthOf(number: number, dueOn: PlainDate, lines: readonly PlanLine[]): PlanMonth {
  return {
    number,
    dueOn,
    lines,
    interestSatang: sumSatang(lines.map((line) => line.interestSatang)),
    paymentSatang: sumSatang(lines.map((line) => line.paymentSatang)),
    owedSatang: sumSatang(lines.map((line) => line.owedSatang)),
  };
}

function oneMonth(
  standing: readonly Standing[],
  payer: Payer,
): { lines: PlanLine[]; after: Standing[] } {
  const open = standing.map(({ debt, principal, unpaid }) => {
    const interestSatang = monthInterestOf(debt, principal);
    return { debt, interestSatang, owedSatang: satang(principal + unpaid + interestSatang) };
  });
  const payments = payer(open);
  const moved = open.map(({ debt, interestSatang, owedSatang }, at) => {
    const payment = payments[at] ?? satang(0);
    if (payment < 0n || payment > owedSatang) {
      throw new RangeError(`Cannot pay ${payment} of ${owedSatang}`);
    }
    const principal = standing[at]?.principal ?? 0n;
    const interestOwed = owedSatang - principal;
    const toPrincipal = payment > interestOwed ? payment - interestOwed : 0n;
    const line: PlanLine = {
      debtId: debt.id,
      interestSatang,
      paymentSatang: payment,
      principalSatang: satang(toPrincipal),
      owedSatang: satang(owedSatang - payment),
    };
    const unpaid = interestOwed - (payment - toPrincipal);
    return { line, after: { debt, principal: principal - toPrincipal, unpaid } };
  });
  return { lines: moved.map(({ line }) => line), after: moved.map(({ after }) => after) };
}

function standingOf(debt: OldDebt): Standing {
  return { debt, principal: debt.principalSatang, unpaid: debt.unpaidInterestSatang };
}

function owedAt({ principal, unpaid }: Standing): bigint {
  return principal + unpaid;
}

function isOpen(one: Standing): boolean {
  return owedAt(one) > 0n;
}

function neverOf(debt: OldDebt, isStuck: boolean): NeverDebt {
  if (debt.instalmentSatang === 0n) return { debtId: debt.id, reason: 'no-instalment-agreed' };
  const reason = isStuck ? 'payment-not-above-interest' : 'longer-than-600-months';
  return { debtId: debt.id, reason };
}
