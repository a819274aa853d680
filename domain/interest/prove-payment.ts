/** One payment in the notebook of the proof: what has begun first, then default interest, then early money. */

import type { PlainDate } from '../dates/plain-date.ts';
import type { Satang } from '../money/satang.ts';
import {
  lowerMonths,
  type Month,
  paidAhead,
  principalOf,
  shortenedMonths,
  smaller,
  unpaidOf,
} from './notebook.ts';
import { type DefaultSheet, payDefault } from './prove-default.ts';

export type PaymentFacts = {
  readonly amountSatang: Satang;
  readonly paidOn: PlainDate;
  /** What the household chose for what was beyond the months begun; a shorter loan where it is left out. */
  readonly extraUse?: 'shorten' | 'lower' | 'prepay' | undefined;
};

type TakenMoney = {
  readonly months: readonly Month[];
  readonly interest: bigint;
  readonly overpaid: bigint;
  readonly sheet: DefaultSheet & { paid: bigint };
};

export function takePayment(
  { months, sheet: before }: { months: readonly Month[]; sheet: DefaultSheet },
  { amountSatang, paidOn, extraUse }: PaymentFacts,
  rate: bigint,
): TakenMoney {
  const begun = months.filter((_, at) => at === 0 || (months[at - 1]?.dueOn ?? '') < paidOn);
  const due = spreadOver(begun, amountSatang);
  // Default interest comes after all that has begun, and before what is paid early.
  const sheet = payDefault(before, due.left);
  const early = due.left - sheet.paid;
  const ahead = months.slice(begun.length);
  const owedAhead = unpaidOf(ahead);
  const extra = smaller(early, owedAhead);
  const current = begun.at(-1);
  if (early === 0n || current === undefined) {
    return { months, interest: due.interest, overpaid: early, sheet };
  }
  const over = months.findLast(({ dueOn }) => dueOn <= paidOn);
  const putOff = payPutOff({ current, over, ahead }, early - extra);
  const rest = { interest: due.interest + putOff, overpaid: early - extra - putOff, sheet };
  if (extra + putOff === 0n) return { months, ...rest };
  if (extra === owedAhead && ahead.every(({ carried }) => carried === 0n)) {
    // All is paid: the months to come fall away, and what they had got stands with the last begun.
    addPaid(current, principalOf(ahead));
    return { months: begun, ...rest };
  }
  if (extraUse === 'prepay')
    return { months: [...begun, ...paidAhead(ahead, extra, rate)], ...rest };
  addPaid(current, extra);
  const left = owedAhead - extra;
  const isLighter = extraUse === 'lower' && left > 0n;
  const later = isLighter ? lowerMonths(ahead, left, rate) : shortenedMonths(ahead, left, rate);
  return { months: [...begun, ...later], ...rest };
}

function addPaid(month: Month, principal: bigint): void {
  month.principal += principal;
  month.paidPrincipal += principal;
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
