/** One payment in the notebook of the proof: what has begun first, then default interest, then early money. */

import type { PlainDate } from '../dates/plain-date.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { levelPayment, type Month, monthsOf, shortenedMonths, smaller } from './notebook.ts';
import type { Page } from './prove-changes.ts';
import { type DefaultSheet, payDefault } from './prove-default.ts';

export type PaymentFacts = {
  readonly amountSatang: Satang;
  readonly paidOn: PlainDate;
  /** Whether the household chose lower instalments for what was beyond the months begun. */
  readonly isLowering?: boolean;
};

type TakenMoney = {
  readonly page: Page;
  readonly interest: bigint;
  readonly overpaid: bigint;
  readonly sheet: DefaultSheet & { paid: bigint };
};

export function takePayment(
  { months, level, sheet: before }: Page & { sheet: DefaultSheet },
  { amountSatang, paidOn, isLowering = false }: PaymentFacts,
  rate: bigint,
): TakenMoney {
  const begun = months.filter((_, at) => at === 0 || (months[at - 1]?.dueOn ?? '') < paidOn);
  const due = spreadOver(begun, amountSatang);
  // Default interest comes after all that has begun, and before what is paid early.
  const sheet = payDefault(before, due.left);
  const spread = { ...due, left: due.left - sheet.paid };
  const ahead = months.slice(begun.length);
  const owedAhead = sumSatang(ahead.map((month) => satang(month.principal)));
  const extra = smaller(spread.left, owedAhead);
  const current = begun.at(-1);
  if (spread.left === 0n || current === undefined) {
    return { page: { months, level }, interest: spread.interest, overpaid: spread.left, sheet };
  }
  current.principal += extra;
  current.paidPrincipal += extra;
  const over = months.findLast(({ dueOn }) => dueOn <= paidOn);
  const putOff = payPutOff({ current, over, ahead }, spread.left - extra);
  const overpaid = spread.left - extra - putOff;
  const interest = spread.interest + putOff;
  if (extra + putOff === 0n) return { page: { months, level }, interest, overpaid, sheet };
  const dates = ahead.map((month) => month.dueOn);
  const carried = ahead.map((month) => month.carried);
  const left = owedAhead - extra;
  const isLighter = isLowering && left > 0n;
  const next = isLighter ? levelPayment(left, { rate, months: dates.length }) : level;
  const plan = { rate, level: next, dates, carried };
  const later = isLighter ? monthsOf(left, plan) : shortenedMonths(left, plan);
  return { page: { months: [...begun, ...later], level: next }, interest, overpaid, sheet };
}

/**
 * Money beyond all principal pays what a resolution has laid on later months, the earliest first. It is
 * written at the last month that is over; all of it, which ends the loan, at the last that has begun.
 */
function payPutOff(
  { current, over, ahead }: { current: Month; over: Month | undefined; ahead: readonly Month[] },
  amount: bigint,
): bigint {
  let left = amount;
  for (const month of ahead) {
    const taken = smaller(left, month.carried);
    month.carried -= taken;
    left -= taken;
  }
  const paid = amount - left;
  const isAll = ahead.every(({ carried }) => carried === 0n);
  const place = isAll || over === undefined ? current : over;
  place.interest += paid;
  place.paidInterest += paid;
  return paid;
}

function spreadOver(begun: readonly Month[], amount: bigint): { interest: bigint; left: bigint } {
  let left = amount;
  let interest = 0n;
  for (const month of begun) {
    const toInterest = smaller(left, month.interest - month.paidInterest);
    const toPrincipal = smaller(left - toInterest, month.principal - month.paidPrincipal);
    month.paidInterest += toInterest;
    month.paidPrincipal += toPrincipal;
    interest += toInterest;
    left -= toInterest + toPrincipal;
  }
  return { interest, left };
}
