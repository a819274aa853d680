/**
 * A payment that came in late: received on an earlier day than others that are booked already. It is
 * posted on its own day, and everything after it is counted anew, as if it had been entered in time.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import type { Replayed } from '#domain/interest/replay-payments';
import { satang, type Satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { asTaken } from '../default-interest/late-of-loan.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { isSplit, lockBooksOfLenders } from '../loans/split/lenders.ts';
import { shareReplayed, type LenderShare } from '../loans/split/share-payment.ts';
import type { BookedPayment, PaymentRefused } from './book-payment.ts';
import { collectedThrough } from './living-loan.ts';
import type { Repayment } from './repayment.ts';
import { bringToReplay, replayLoan } from './replay-loan.ts';
import { writePayment, type Payment } from './write-payment.ts';

/** What a later payment could not be taken on its day any more for, and what would pay off then. */
export type LateRefused = {
  readonly refused: 'later-payment-exceeds-debt';
  readonly payoffSatang: Satang;
};

interface Late {
  readonly loan: Loan;
  readonly payment: Payment;
  /** The payments that stand, by their days. */
  readonly standing: readonly Repayment[];
}

/** Books the payment on a loan that the caller has locked; the loan's own row is the caller's. */
export async function bookLatePayment(
  em: EntityManager,
  { loan, payment, standing }: Late,
  act: Act,
): Promise<BookedPayment | PaymentRefused | LateRefused> {
  const newId = randomUUID();
  const payments = inItsPlace({ payment, standing, newId });
  const replayed = await replayLoan(em, { loan, payments });
  if ('refused' in replayed) {
    const { id, payoffSatang, refused } = replayed;
    return { refused: id === newId ? refused : 'later-payment-exceeds-debt', payoffSatang };
  }
  const split = replayed.taken.find(({ id }) => id === newId);
  if (split === undefined) throw new Error('The late payment was not replayed');
  const shares = (await lockedShares(em, { loan, replayed }))?.get(newId);
  const written = await writePayment(em, { loan, payment, split, shares }, act);
  if ('refused' in written) return written;
  const causeId = written.repaymentId;
  const bringing = { loan, replayed, payments: standing, causeId, on: dayOf(act.at) };
  const brought = await bringToReplay(em, bringing, act);
  if ('refused' in brought) return brought;
  const isPaidOff = replayed.paidOffOn !== null;
  return {
    ...written,
    principalSatang: split.principalSatang,
    interestSatang: split.interestSatang,
    defaultInterestSatang: split.defaultInterestSatang,
    paidThrough: collectedThrough({ rows: replayed.rows, isPaidOff }),
    isPaidOff,
    paidOffOn: replayed.paidOffOn,
    reallocated: brought.reallocated,
  };
}

/** Where several funds lend, what each gets of every payment, with the books of all of them locked. */
async function lockedShares(
  em: EntityManager,
  { loan, replayed }: { loan: Loan; replayed: Replayed },
): Promise<Map<string, LenderShare[]> | undefined> {
  if (!isSplit(loan)) return undefined;
  await lockBooksOfLenders(em, loan);
  return shareReplayed(em, loan, replayed.taken);
}

/** After the others of its day: its receipt has the higher number. */
function inItsPlace({ payment, standing, newId }: Omit<Late, 'loan'> & { newId: string }) {
  const late = {
    id: newId,
    amountSatang: satang(payment.amountSatang),
    paidOn: plainDate(payment.paidOn),
    extraWish: payment.extraWish,
  };
  const before = standing.filter(({ paidOn }) => paidOn <= payment.paidOn);
  const after = standing.slice(before.length);
  return [...before.map(asTaken), late, ...after.map(asTaken)];
}
