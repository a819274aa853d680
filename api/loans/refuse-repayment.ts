import type { RepaymentRefusal, RepaymentRefused } from '#database/repayments/post-repayment';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import type { Refused } from '../routing/route.ts';

const PLACES: PlacesOf<RepaymentRefusal> = {
  'no-such-loan': null,
  'loan-is-written-off': null,
  'creditors-not-paid': null,
  'paid-in-the-future': 'paidOn',
  'before-the-loan': 'paidOn',
  'before-the-last-resolution': 'paidOn',
  'amount-must-be-positive': null,
  'loan-is-paid': null,
  'more-than-owed': 'amountSatang',
  'later-payment-exceeds-debt': 'amountSatang',
  'overpayment-is-not-returned': 'amountSatang',
  'overpayment-came-by-bank': 'amountSatang',
  'before-the-last-count': 'paidOn',
  'not-a-bank-of-the-fund': 'bankPlaceId',
  'split-loan-takes-cash': 'bankPlaceId',
  'less-than-a-coin': 'amountSatang',
  'posting-key-reused': null,
  'entry-does-not-balance': null,
  'accounts-must-differ': null,
  'not-enough-cash': null,
  'not-enough-reserved': null,
  'not-enough-receivable': null,
  'period-is-closed': null,
  'not-enough-capital': null,
  'not-enough-set-aside': null,
  'not-enough-at-place': null,
};

/** A refused payment, with the sum that would pay the loan off on that day. */
export function refuseRepayment({ refused, payoffSatang }: RepaymentRefused): Refused {
  const refusal = refuseForm(PLACES, refused);
  if (payoffSatang === undefined) return refusal;
  return { ...refusal, figures: { payoffSatang: String(payoffSatang) } };
}
