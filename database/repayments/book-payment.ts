/** One payment in the books: allocated, posted, receipted. Shared by the counter and by imports. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { allocatePayment, type RepaymentRefusal } from '#domain/interest/repayment';
import { takenOf, type Split } from '#domain/interest/replay-payments';
import { satang, type Satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import { readLateIfAny } from '../default-interest/late-of-loan.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { collectedThrough, readLivingRows, saveLivingRows } from './living-loan.ts';
import { writePayment, type Payment, type WrittenPayment } from './write-payment.ts';

export interface BookedPayment extends WrittenPayment, Split {
  /** Instalments up to this one are settled in full. */
  readonly paidThrough: number;
  readonly isPaidOff: boolean;
  /** The day on which nothing was owed any more; null while something is. */
  readonly paidOffOn: string | null;
  /** Later receipts whose split is another now; none where this is the last payment. */
  readonly reallocated: number;
}

/** What a refusal of the allocation carries: the sum that would pay the loan off on the day. */
export type PaymentRefused =
  | { readonly refused: RepaymentRefusal; readonly payoffSatang: Satang }
  | { readonly refused: EntryRefusal };

/**
 * Books a payment that is not dated before another, on a loan that the caller has locked. The loan's
 * own row is the caller's.
 */
export async function bookPayment(
  em: EntityManager,
  { loan, payment }: { loan: Loan; payment: Payment },
  act: Act,
): Promise<BookedPayment | PaymentRefused> {
  const { amountSatang, paidOn, extraWish } = payment;
  const before = await readLivingRows(em, loan);
  const outcome = allocatePayment({
    rows: before,
    rate: yearlyDecliningRate(loan.rateBasisPoints),
    amountSatang: satang(amountSatang),
    paidOn: plainDate(paidOn),
    extraUse: extraWish,
    late: await readLateIfAny(em, loan),
  });
  if ('refused' in outcome) return outcome;
  const split = takenOf(outcome, extraWish);
  const written = await writePayment(em, { loan, payment, split }, act);
  if ('refused' in written) return written;
  await saveLivingRows(em, loan, { before, after: outcome.rows, on: paidOn });
  return {
    ...written,
    principalSatang: split.principalSatang,
    interestSatang: split.interestSatang,
    defaultInterestSatang: split.defaultInterestSatang,
    paidThrough: collectedThrough(outcome),
    isPaidOff: outcome.isPaidOff,
    paidOffOn: outcome.isPaidOff ? paidOn : null,
    reallocated: 0,
  };
}
