/** What a payment would do to a contract, by the same rule that the server books it with. */

import type { LoanView } from '#contracts/loans';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import {
  allocatePayment,
  type ExtraUse,
  type LivingRow,
  type RepaymentRefusal,
} from '#domain/interest/repayment';
import { satang, satangFromJson, sumSatang, type Satang } from '#domain/money/satang';

export type PaymentSplit =
  | {
      readonly interestSatang: Satang;
      readonly principalSatang: Satang;
      readonly extraSatang: Satang;
      readonly owedAfterSatang: Satang;
      readonly isPaidOff: boolean;
      /** The instalment after the ones that have begun, and how many follow; null when none does. */
      readonly next: { readonly paymentSatang: Satang; readonly count: number } | null;
    }
  | { readonly refused: RepaymentRefusal; readonly payoffSatang: Satang };

export function splitPayment(
  loan: LoanView,
  payment: { amountSatang: string; paidOn: string; extraUse: ExtraUse },
): PaymentSplit {
  const rate = yearlyDecliningRate(loan.rateBasisPoints);
  const outcome = allocatePayment({
    rows: loan.schedule.map(livingRow),
    rate,
    amountSatang: satangFromJson(payment.amountSatang),
    paidOn: plainDate(payment.paidOn),
    extraUse: payment.extraUse,
  });
  if ('refused' in outcome) return outcome;
  const principal = sumSatang(outcome.parts.map((part) => part.principalSatang));
  const extraSatang = sumSatang(outcome.parts.map((part) => part.extraPrincipalSatang));
  return {
    interestSatang: sumSatang(outcome.parts.map((part) => part.interestSatang)),
    principalSatang: principal,
    extraSatang,
    owedAfterSatang: satang(satangFromJson(loan.outstandingSatang) - principal - extraSatang),
    isPaidOff: outcome.isPaidOff,
    next: nextOf(outcome.rows),
  };
}

function nextOf(rows: readonly LivingRow[]) {
  const untouched = rows.filter((row) => row.paidPrincipalSatang + row.paidInterestSatang === 0n);
  const [first] = untouched;
  return first === undefined
    ? null
    : { paymentSatang: first.paymentSatang, count: untouched.length };
}

/** The server tells one paid sum a row; interest was met first. */
function livingRow(row: LoanView['schedule'][number]): LivingRow {
  const interestSatang = satangFromJson(row.interestSatang);
  const paid = satangFromJson(row.paidSatang);
  const paidInterest = paid < interestSatang ? paid : interestSatang;
  return {
    number: row.number,
    dueOn: plainDate(row.dueOn),
    principalSatang: satangFromJson(row.principalSatang),
    interestSatang,
    paymentSatang: satangFromJson(row.paymentSatang),
    balanceSatang: satangFromJson(row.balanceSatang),
    paidInterestSatang: paidInterest,
    paidPrincipalSatang: satang(paid - paidInterest),
  };
}
