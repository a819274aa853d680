/** One payment in the books: allocated, posted, receipted. Shared by the counter and by imports. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import {
  allocatePayment,
  type ExtraUse,
  type PaymentOutcome,
  type RepaymentRefusal,
} from '#domain/interest/repayment';
import { repayEntry } from '#domain/ledger/entry';
import type { At } from '#domain/ledger/entry-lines';
import { satang, sumSatang, type Satang } from '#domain/money/satang';
import { buddhistYearOf, type Act } from '../act.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { nextNumber } from '../numbers/next.ts';
import { placeOf } from '../places/place.ts';
import { paidThrough, readLivingRows, saveLivingRows } from './living-loan.ts';
import { Repayment } from './repayment.ts';

export interface BookedPayment {
  readonly repaymentId: string;
  readonly entryId: string;
  readonly receiptNumber: number;
  readonly receiptYearBe: number;
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  /** Instalments up to this one are settled in full. */
  readonly paidThrough: number;
  readonly isPaidOff: boolean;
}

/** What a refusal of the allocation carries: the sum that would pay the loan off on the day. */
export type PaymentRefused =
  | { readonly refused: RepaymentRefusal; readonly payoffSatang: Satang }
  | { readonly refused: EntryRefusal };

export interface Payment {
  readonly amountSatang: bigint;
  readonly paidOn: string;
  readonly isImported: boolean;
  readonly extraUse: ExtraUse | null;
  /** Where the money came in; absent for cash in whoever's hand took it. */
  readonly into?: At;
}

/** Books one payment on a loan that the caller has locked. The loan's own row is the caller's. */
export async function bookPayment(
  em: EntityManager,
  { loan, payment: { into, ...payment } }: { loan: Loan; payment: Payment },
  act: Act,
): Promise<BookedPayment | PaymentRefused> {
  const before = await readLivingRows(em, loan);
  const outcome = allocatePayment({
    rows: before,
    rate: yearlyDecliningRate(loan.rateBasisPoints),
    amountSatang: satang(payment.amountSatang),
    paidOn: plainDate(payment.paidOn),
    extraUse: payment.extraUse,
  });
  if ('refused' in outcome) return outcome;

  const split = splitOf(outcome);
  const repaymentId = randomUUID();
  const posted = await postEntry(em, {
    fundId: loan.fundId,
    ...repayEntry(split, into),
    postingKey: `repay/${repaymentId}`,
    businessOn: payment.paidOn,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  await saveLivingRows(em, loan, { before, after: outcome.rows, on: payment.paidOn });
  const receiptYearBe = buddhistYearOf(payment.paidOn);
  const place = placeOf(loan);
  const receiptNumber = await nextNumber(em, { series: 'receipt', yearBe: receiptYearBe, place });
  await em.insert(Repayment, {
    id: repaymentId,
    loanId: loan.id,
    caseId: loan.caseId,
    ...place,
    entryId: posted.entryId,
    receiptNumber,
    receiptYearBe,
    ...payment,
    extraUse: extraUseOf(outcome, payment),
    ...split,
    receivedBySeatId: payment.isImported ? null : act.seatId,
    recordedAt: act.at,
  });
  return {
    repaymentId,
    entryId: posted.entryId,
    receiptNumber,
    receiptYearBe,
    ...split,
    paidThrough: paidThrough(outcome.rows),
    isPaidOff: outcome.isPaidOff,
  };
}

/** The choice is kept where there was something to choose about. */
function extraUseOf(
  { parts, isPaidOff }: Extract<PaymentOutcome, { parts: unknown }>,
  { extraUse }: Pick<Payment, 'extraUse'>,
): ExtraUse | null {
  const hasExtra = parts.some((part) => part.extraPrincipalSatang > 0n);
  return hasExtra && !isPaidOff ? (extraUse ?? 'shorten') : null;
}

export interface Split {
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
}

/** What of a payment is principal, due or early, and what is interest. */
export function splitOf({ parts }: Extract<PaymentOutcome, { parts: unknown }>): Split {
  const principal = parts.flatMap((part) => [part.principalSatang, part.extraPrincipalSatang]);
  return {
    principalSatang: sumSatang(principal),
    interestSatang: sumSatang(parts.map((part) => part.interestSatang)),
  };
}
