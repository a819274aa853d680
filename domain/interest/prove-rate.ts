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

type Month = {
  readonly dueOn: PlainDate;
  principal: bigint;
  readonly interest: bigint;
  paidPrincipal: bigint;
  paidInterest: bigint;
};

// Twelve months times a hundred per cent times a hundred basis points.
const WHOLE = 120_000n;
/** A last month below one baht is not left over: it joins the month before (house convention). */
const ONE_BAHT = 100n;

/** The loan at a rate in hundredths of a per cent a year, with all its payments, from the contract alone. */
export function recomputeLoan(loan: ContractFacts, basisPoints: number): Recomputed {
  const rate = BigInt(basisPoints);
  let level = levelPayment(loan.principalSatang, { rate, months: loan.termMonths });
  const dates = monthlyDueDates({ firstDueOn: loan.firstDueOn, count: loan.termMonths });
  let months = monthsOf(loan.principalSatang, { rate, level, dates });
  const interestOfPayments: Satang[] = [];
  let overpaid = 0n;
  for (const { amountSatang, paidOn, isLowering = false } of loan.payments) {
    const begun = months.filter((_, at) => at === 0 || (months[at - 1]?.dueOn ?? '') < paidOn);
    const spread = spreadOver(begun, amountSatang);
    interestOfPayments.push(satang(spread.interest));
    const ahead = months.slice(begun.length);
    const owedAhead = sumSatang(ahead.map((month) => month.principal));
    const extra = spread.left < owedAhead ? spread.left : owedAhead;
    overpaid += spread.left - extra;
    const current = begun.at(-1);
    if (extra === 0n || current === undefined) continue;
    current.principal += extra;
    current.paidPrincipal += extra;
    const later = ahead.map((month) => month.dueOn);
    const left = owedAhead - extra;
    const isLighter = isLowering && left > 0n;
    if (isLighter) level = levelPayment(left, { rate, months: later.length });
    const plan = { rate, level, dates: later };
    months = [...begun, ...(isLighter ? monthsOf(left, plan) : shortenedMonths(left, plan))];
  }
  return {
    payerInterestSatang: borneInterest(months, { rate, payer: loan.payer ?? null }),
    monthlyInterestSatang: months.map((month) => satang(month.interest)),
    interestOfPaymentsSatang: interestOfPayments,
    overpaidSatang: satang(overpaid),
  };
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
    borne += nearest(owed * whole, WHOLE) - nearest(owed * rate, WHOLE);
    owed -= month.principal;
  }
  return satang(borne);
}

/** Principal over the worth today of one baht a month: P ÷ (v + v² + … + vⁿ), v = 1 ÷ (1 + r ÷ 12). */
function levelPayment(owed: bigint, { rate, months }: { rate: bigint; months: number }): bigint {
  const grown = WHOLE + rate;
  let worth = 0n;
  let discounted = 1n;
  let scale = 1n;
  for (let month = 1; month <= months; month += 1) {
    discounted *= WHOLE;
    scale *= grown;
    worth = worth * grown + discounted;
  }
  return nearest(owed * scale, worth);
}

type Plan = {
  readonly rate: bigint;
  readonly level: bigint;
  readonly dates: readonly PlainDate[];
};

/** A month for every date: the same payment each, the last takes what is left. */
function monthsOf(owed: bigint, { rate, level, dates }: Plan): Month[] {
  let balance = owed;
  return dates.map((dueOn, at) => {
    const interest = nearest(balance * rate, WHOLE);
    const wanted = at === dates.length - 1 ? balance : level - interest;
    const principal = wanted < balance ? wanted : balance;
    balance -= principal;
    return unpaid({ dueOn, principal, interest });
  });
}

/** The months that are left when the balance is smaller: the same payment, so fewer of them. */
function shortenedMonths(owed: bigint, { rate, level, dates }: Plan): Month[] {
  const months: Month[] = [];
  let balance = owed;
  for (const [at, dueOn] of dates.entries()) {
    if (balance === 0n) break;
    const interest = nearest(balance * rate, WHOLE);
    const rest = balance - (level - interest);
    const principal = at === dates.length - 1 || rest < ONE_BAHT ? balance : balance - rest;
    balance -= principal;
    months.push(unpaid({ dueOn, principal, interest }));
  }
  return months;
}

function unpaid(month: { dueOn: PlainDate; principal: bigint; interest: bigint }): Month {
  return { ...month, paidPrincipal: 0n, paidInterest: 0n };
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

function nearest(above: bigint, below: bigint): bigint {
  return (above * 2n + below) / (below * 2n);
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
