/**
 * The interest of a loan worked out a second time, the plain way a treasurer does it in a notebook:
 * month by month from the contract and the payments. It shares no code with the schedule and the
 * allocation that planned and posted the interest, so that a fault there shows as a difference.
 * Conventions (decision 0014): a month is a twelfth of the year, half a satang goes up, the last month
 * takes what is left, a month that has begun counts whole, interest comes before principal, and what
 * a payment brings beyond the months begun shortens the loan, or lowers the instalments left.
 */

import { monthlyDueDates } from '../dates/due-dates.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import {
  levelPayment,
  type Month,
  monthsOf,
  shortenedMonths,
  smaller,
  monthlyInterest,
} from './notebook.ts';
import { applyResolved, type Page, type ResolvedChange } from './prove-changes.ts';

export type PaymentFacts = {
  readonly amountSatang: Satang;
  readonly paidOn: PlainDate;
  /** Whether the household chose lower instalments for what was beyond the months begun. */
  readonly isLowering?: boolean;
};

/** A part of the one rate that the household does not pay, claimed up to a day. */
export type PayerFacts = {
  readonly basisPoints: number;
  /** Null while nothing was claimed. */
  readonly claimedThrough: PlainDate | null;
};

export type ContractFacts = {
  readonly principalSatang: Satang;
  readonly termMonths: number;
  readonly firstDueOn: PlainDate;
  /** A third party’s part of the one rate; null where it bears none. */
  readonly payer?: PayerFacts | null;
  /** In the order in which they were booked. */
  readonly payments: readonly PaymentFacts[];
  /** What the committee has changed of it, in the order of the resolutions. */
  readonly changes?: readonly ResolvedChange[];
};

export type Recomputed = {
  /** The interest of each month as it stands after the last payment, from the first month on. */
  readonly monthlyInterestSatang: readonly Satang[];
  /** What a third party bears beside it, of the months up to the day it was last claimed. */
  readonly payerInterestSatang: Satang;
  /** How much of each payment is interest, in the order of the payments. */
  readonly interestOfPaymentsSatang: readonly Satang[];
  /** What the payments brought above all that was owed: nothing in sound books. */
  readonly overpaidSatang: Satang;
};

/** What the books say of the same loan. */
export type BookedLoan = {
  /** The rate that the contract names, in hundredths of a per cent a year. */
  readonly rateBasisPoints: number;
  readonly instalments: readonly { readonly number: number; readonly interestSatang: Satang }[];
  readonly receipts: readonly { readonly number: string; readonly interestSatang: Satang }[];
  /** Interest income in the journal for this loan. */
  readonly postedInterestSatang: Satang;
  /** Interest income in the journal that was claimed of a third party. */
  readonly claimedInterestSatang?: Satang;
};

/** Where the books part from the one rate, in the order they are looked at. */
export const RATE_DIFFERENCES = [
  'contract-rate',
  'planned-interest',
  'receipted-interest',
  'posted-interest',
  'payer-interest',
] as const;
export type RateDifference = (typeof RATE_DIFFERENCES)[number];

export type Compared = { readonly expectedSatang: Satang; readonly foundSatang: Satang };

export type LoanProof = {
  /** Empty when every satang is right. */
  readonly differences: readonly RateDifference[];
  readonly planned: Compared;
  readonly receipted: Compared;
  readonly posted: Compared;
  /** What a third party bears: recomputed, and claimed in the books. */
  readonly borne: Compared;
  /** The first instalment and the first receipt whose interest is not the recomputed one. */
  readonly differingInstalment: number | null;
  readonly differingReceipt: string | null;
  readonly overpaidSatang: Satang;
};

/** The loan at a rate in hundredths of a per cent a year, with all its payments, from the contract alone. */
export function recomputeLoan(loan: ContractFacts, basisPoints: number): Recomputed {
  const rate = BigInt(basisPoints);
  const level = levelPayment(loan.principalSatang, { rate, months: loan.termMonths });
  const dates = monthlyDueDates({ firstDueOn: loan.firstDueOn, count: loan.termMonths });
  let page: Page = {
    months: monthsOf(loan.principalSatang, { rate, level, dates, carried: [] }),
    level,
  };
  const interestOfPayments: Satang[] = [];
  let overpaid = 0n;
  const { payments, changes = [] } = loan;
  for (let at = 0; at <= payments.length; at += 1) {
    for (const change of changes) {
      if (change.paymentsBefore === at) page = applyResolved(page, change, rate);
    }
    const payment = payments[at];
    if (payment === undefined) break;
    const taken = takePayment(page, payment, rate);
    page = taken.page;
    interestOfPayments.push(satang(taken.interest));
    overpaid += taken.overpaid;
  }
  return {
    payerInterestSatang: borneInterest(page.months, { rate, payer: loan.payer ?? null }),
    monthlyInterestSatang: page.months.map((month) => satang(month.interest)),
    interestOfPaymentsSatang: interestOfPayments,
    overpaidSatang: satang(overpaid),
  };
}

function takePayment(
  { months, level }: Page,
  { amountSatang, paidOn, isLowering = false }: PaymentFacts,
  rate: bigint,
): { page: Page; interest: bigint; overpaid: bigint } {
  const begun = months.filter((_, at) => at === 0 || (months[at - 1]?.dueOn ?? '') < paidOn);
  const spread = spreadOver(begun, amountSatang);
  const ahead = months.slice(begun.length);
  const owedAhead = sumSatang(ahead.map((month) => satang(month.principal)));
  const extra = smaller(spread.left, owedAhead);
  const current = begun.at(-1);
  if (spread.left === 0n || current === undefined) {
    return { page: { months, level }, interest: spread.interest, overpaid: spread.left };
  }
  current.principal += extra;
  current.paidPrincipal += extra;
  const over = months.findLast(({ dueOn }) => dueOn <= paidOn);
  const putOff = payPutOff({ current, over, ahead }, spread.left - extra);
  const overpaid = spread.left - extra - putOff;
  const interest = spread.interest + putOff;
  if (extra + putOff === 0n) return { page: { months, level }, interest, overpaid };
  const dates = ahead.map((month) => month.dueOn);
  const carried = ahead.map((month) => month.carried);
  const left = owedAhead - extra;
  const isLighter = isLowering && left > 0n;
  const next = isLighter ? levelPayment(left, { rate, months: dates.length }) : level;
  const plan = { rate, level: next, dates, carried };
  const later = isLighter ? monthsOf(left, plan) : shortenedMonths(left, plan);
  return { page: { months: [...begun, ...later], level: next }, interest, overpaid };
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

/** Compares the books of a loan with the one rate of its centre on the day of the contract. */
export function proveLoan(
  contract: ContractFacts,
  booked: BookedLoan,
  oneRateBasisPoints: number,
): LoanProof {
  const householdBasisPoints = oneRateBasisPoints - (contract.payer?.basisPoints ?? 0);
  const right = recomputeLoan(contract, householdBasisPoints);
  const { instalments, receipts } = booked;
  const planned = compared(
    right.monthlyInterestSatang,
    instalments.map((row) => row.interestSatang),
  );
  const receipted = compared(
    right.interestOfPaymentsSatang,
    receipts.map((row) => row.interestSatang),
  );
  const posted = compared(right.interestOfPaymentsSatang, [booked.postedInterestSatang]);
  const borne = compared([right.payerInterestSatang], [booked.claimedInterestSatang ?? satang(0n)]);
  const wrongMonth = firstWrong(right.monthlyInterestSatang, instalments);
  const wrongReceipt = firstWrong(right.interestOfPaymentsSatang, receipts);
  const isWrong: Record<RateDifference, boolean> = {
    'contract-rate': booked.rateBasisPoints !== householdBasisPoints,
    'planned-interest': wrongMonth !== undefined || !isEqual(planned),
    'receipted-interest': wrongReceipt !== undefined || !isEqual(receipted),
    'posted-interest': !isEqual(posted) || right.overpaidSatang !== 0n,
    'payer-interest': !isEqual(borne),
  };
  return {
    differences: RATE_DIFFERENCES.filter((difference) => isWrong[difference]),
    planned,
    receipted,
    posted,
    borne,
    differingInstalment: wrongMonth?.number ?? null,
    differingReceipt: wrongReceipt?.number ?? null,
    overpaidSatang: right.overpaidSatang,
  };
}

/** The whole interest of each month to the satang, less what the household pays of it. */
function borneInterest(
  months: readonly Month[],
  { rate, payer }: { rate: bigint; payer: PayerFacts | null },
): Satang {
  const through = payer?.claimedThrough ?? null;
  if (payer === null || through === null) return satang(0n);
  const whole = rate + BigInt(payer.basisPoints);
  let owed = months.reduce((sum, month) => sum + month.principal, 0n);
  let borne = 0n;
  for (const month of months) {
    if (month.dueOn > through) break;
    borne += monthlyInterest(owed, whole) - monthlyInterest(owed, rate);
    owed -= month.principal;
  }
  return satang(borne);
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

function compared(expected: readonly Satang[], found: readonly Satang[]): Compared {
  return { expectedSatang: sumSatang(expected), foundSatang: sumSatang(found) };
}

function isEqual({ expectedSatang, foundSatang }: Compared): boolean {
  return expectedSatang === foundSatang;
}

function firstWrong<Row extends { readonly interestSatang: Satang }>(
  expected: readonly Satang[],
  found: readonly Row[],
): Row | undefined {
  return found.find((row, at) => row.interestSatang !== expected[at]);
}
