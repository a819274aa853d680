/** A payment in its place by its day: after all that stand, or before some of them. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { bookLatePayment, type LateRefused } from './book-late-payment.ts';
import { bookPayment, type BookedPayment, type PaymentRefused } from './book-payment.ts';
import { listStanding } from './replay-loan.ts';
import type { Payment } from './write-payment.ts';

export type InPlaceRefused = PaymentRefused | LateRefused;

/** Books the payment on a loan that the caller has locked; the loan's own row is the caller's. */
export async function bookInPlace(
  em: EntityManager,
  { loan, payment }: { loan: Loan; payment: Payment },
  act: Act,
): Promise<BookedPayment | InPlaceRefused> {
  const standing = await listStanding(em, loan);
  const isLate = standing.some((other) => other.paidOn > payment.paidOn);
  // Nothing comes before the end of a loan that is paid: what was settled stays settled.
  if (!isLate || loan.status === 'paid') return bookPayment(em, { loan, payment }, act);
  return bookLatePayment(em, { loan, payment, standing }, act);
}
