/**
 * The interest of a loan worked out a second time, the plain way a treasurer does it in a notebook:
 * month by month from the contract and the payments. It shares no code with the schedule and the
 * allocation that planned and posted the interest, so that a fault there shows as a difference.
 * Conventions (decision 0014): a month is a twelfth of the year, half a satang goes up, the last month
 * takes what is left, a month that has begun counts whole, interest comes before principal, and what
 * a payment brings beyond the months begun shortens the loan, lowers the instalments left, or pays the
 * principal of the next months ahead, on which no interest is counted any more (decision 0042).
 */

import { monthlyDueDates } from '../dates/due-dates.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { levelPayment, type Month, monthlyInterest, monthsOf, principalOf } from './notebook.ts';
import { applyResolved, type ResolvedChange } from './prove-changes.ts';
import { type DefaultSheet, payDefault, weighTo } from './prove-default.ts';
import { type PaymentFacts, takePayment } from './prove-payment.ts';

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
  /** Whether default interest by the law is charged, beside the one rate (decision 0031). */
  readonly bearsDefaultInterest?: boolean;
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
  /** How much of each is default interest. */
  readonly defaultInterestOfPaymentsSatang: readonly Satang[];
  /** Interest that written agreements made principal (s.655). */
  readonly addedInterestSatang: Satang;
  /** What the payments brought above all that was owed: nothing in sound books. */
  readonly overpaidSatang: Satang;
};

/** What the books say of the same loan. */
export type BookedLoan = {
  /** The rate that the contract names, in hundredths of a per cent a year. */
  readonly rateBasisPoints: number;
  readonly instalments: readonly { readonly number: number; readonly interestSatang: Satang }[];
  readonly receipts: readonly {
    readonly number: string;
    readonly interestSatang: Satang;
    readonly defaultInterestSatang?: Satang;
  }[];
  /** Interest income in the journal for this loan. */
  readonly postedInterestSatang: Satang;
  /** Interest income in the journal that was claimed of a third party. */
  readonly claimedInterestSatang?: Satang;
  /** Default interest income in the journal for this loan; no part of the one rate. */
  readonly postedDefaultInterestSatang?: Satang;
};

/** Where the books part from the one rate, in the order they are looked at. */
export const RATE_DIFFERENCES = [
  'contract-rate',
  'planned-interest',
  'receipted-interest',
  'posted-interest',
  'payer-interest',
  'default-interest',
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
  /** Default interest: recomputed, and in the journal. */
  readonly defaulted: Compared;
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
  let months: readonly Month[] = monthsOf(loan.principalSatang, {
    rate,
    level,
    dates,
    carried: [],
  });
  const interestOfPayments: Satang[] = [];
  const defaultInterest: Satang[] = [];
  let sheet: DefaultSheet = { on: loan.firstDueOn, weighed: 0n, met: 0n };
  const weigh = (to: PlainDate) => {
    if (loan.bearsDefaultInterest === true) sheet = weighTo(sheet, months, to);
  };
  let overpaid = 0n;
  let added = 0n;
  const { payments, changes = [] } = loan;
  for (let at = 0; at <= payments.length; at += 1) {
    for (const change of changes) {
      if (change.paymentsBefore !== at) continue;
      weigh(change.on);
      if (change.kind === 'waive-default-interest') {
        sheet = payDefault(sheet, change.amountSatang ?? 0n);
      }
      const resolved = applyResolved(months, change, rate);
      if (change.kind === 'add-interest') {
        added += principalOf(resolved) - principalOf(months);
      }
      months = resolved;
    }
    const payment = payments[at];
    if (payment === undefined) break;
    weigh(payment.paidOn);
    const taken = takePayment({ months, sheet }, payment, rate);
    ({ months } = taken);
    defaultInterest.push(satang(taken.sheet.paid));
    sheet = taken.sheet;
    interestOfPayments.push(satang(taken.interest));
    overpaid += taken.overpaid;
  }
  return {
    payerInterestSatang: borneInterest(months, { rate, payer: loan.payer ?? null }),
    monthlyInterestSatang: months.map((month) => satang(month.interest)),
    interestOfPaymentsSatang: interestOfPayments,
    defaultInterestOfPaymentsSatang: defaultInterest,
    addedInterestSatang: satang(added),
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
  const posted = compared(
    [...right.interestOfPaymentsSatang, right.addedInterestSatang],
    [booked.postedInterestSatang],
  );
  const borne = compared([right.payerInterestSatang], [booked.claimedInterestSatang ?? satang(0n)]);
  const ofDefault = right.defaultInterestOfPaymentsSatang;
  const defaulted = compared(ofDefault, [booked.postedDefaultInterestSatang ?? satang(0n)]);
  const wrongDefault = receipts.find(
    ({ defaultInterestSatang = 0n }, at) => defaultInterestSatang !== ofDefault[at],
  );
  const wrongMonth = firstWrong(right.monthlyInterestSatang, instalments);
  const wrongReceipt = firstWrong(right.interestOfPaymentsSatang, receipts);
  const isWrong: Record<RateDifference, boolean> = {
    'contract-rate': booked.rateBasisPoints !== householdBasisPoints,
    'planned-interest': wrongMonth !== undefined || !isEqual(planned),
    'receipted-interest': wrongReceipt !== undefined || !isEqual(receipted),
    'posted-interest': !isEqual(posted) || right.overpaidSatang !== 0n,
    'payer-interest': !isEqual(borne),
    'default-interest': wrongDefault !== undefined || !isEqual(defaulted),
  };
  return {
    differences: RATE_DIFFERENCES.filter((difference) => isWrong[difference]),
    planned,
    receipted,
    posted,
    borne,
    defaulted,
    differingInstalment: wrongMonth?.number ?? null,
    differingReceipt: (wrongReceipt ?? wrongDefault)?.number ?? null,
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
  let owed = principalOf(months);
  let borne = 0n;
  for (const month of months) {
    if (month.dueOn > through) break;
    const bearing = owed - month.ahead;
    borne += monthlyInterest(bearing, whole) - monthlyInterest(bearing, rate);
    owed -= month.principal;
  }
  return satang(borne);
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
