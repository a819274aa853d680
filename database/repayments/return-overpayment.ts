/**
 * More was received than pays the loan off: what is owed is booked, the rest goes back in cash out of the
 * same hand at once (decision 0032). The by-law of the centre on the day says whether it does.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { returnedOf } from '#domain/interest/overpayment';
import { satang, type Satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import { takesCoins } from '../cash/coin-rounding.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { bookInPlace, type InPlaceRefused } from './book-in-place.ts';
import type { BookedPayment } from './book-payment.ts';
import type { Payment } from './write-payment.ts';

/** In the order in which they are checked. */
export type ReturnRefusal = 'overpayment-is-not-returned' | 'overpayment-came-by-bank';

export interface ReturningPayment extends BookedPayment {
  /** What was booked: all that was owed. */
  readonly amountSatang: bigint;
  readonly returnedSatang: bigint;
}

interface Returning {
  readonly loan: Loan;
  /** With all that was received. */
  readonly payment: Payment;
  readonly payoffSatang: Satang;
}

type Refused = InPlaceRefused | { readonly refused: ReturnRefusal; readonly payoffSatang: Satang };

/** Whether the by-law of the centre has what is beyond the pay-off figure returned on the day. */
export async function returnsOverpayment(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<boolean> {
  return (await readPoliciesOn(em, ask))['overpayment-is-returned'] === 1;
}

/** Books what is owed and keeps what went back with it, or says why the whole sum is not taken. */
export async function bookReturning(
  em: EntityManager,
  { loan, payment, payoffSatang }: Returning,
  act: Act,
): Promise<ReturningPayment | Refused> {
  const day = { centreId: loan.centreId, on: payment.paidOn };
  if (!(await returnsOverpayment(em, day))) {
    return { refused: 'overpayment-is-not-returned', payoffSatang };
  }
  // Money at a bank does not go back out of a hand: the fund pays it back by its own signatories.
  if (payment.into !== undefined && payment.into !== 'cash') {
    return { refused: 'overpayment-came-by-bank', payoffSatang };
  }
  const receivedSatang = satang(payment.amountSatang);
  const coins = await takesCoins(em, day);
  const back = returnedOf({ receivedSatang, payoffSatang, takesCoins: coins });
  if ('refused' in back) return { ...back, payoffSatang };
  const { returnedSatang } = back;
  const owed = { ...payment, amountSatang: payoffSatang, returnedSatang };
  const booked = await bookInPlace(em, { loan, payment: owed }, act);
  return 'refused' in booked ? booked : { ...booked, amountSatang: payoffSatang, returnedSatang };
}
