/**
 * Entries between two funds of a centre (decision 0023). What the paying fund owes and what the other
 * has to get pass through `settlement` on both sides and end at zero in the same transaction.
 */

import type { Satang } from '../money/satang.ts';
import { move } from './entry-lines.ts';
import type { Entry } from './entry.ts';

type Amount = { readonly amountSatang: Satang };

/** The paying fund hands over what it owes, out of the money promised to the loan. */
export function paySettlementEntry({ amountSatang }: Amount): Entry {
  return { kind: 'settle', lines: move(amountSatang, { to: 'settlement', from: 'reserved' }) };
}

/** The money is in the other fund's hands. */
export function receiveSettlementEntry({ amountSatang }: Amount): Entry {
  return { kind: 'settle', lines: move(amountSatang, { to: 'cash', from: 'settlement' }) };
}

/**
 * A debt that only the fund's own book knows is paid off. Our journal never held it as a claim, and
 * what of it is principal the book says: all of it is capital that comes back, none of it income.
 */
export function settleOlderDebtEntry({ amountSatang }: Amount): Entry {
  const lines = move(amountSatang, { to: 'settlement', from: 'loans-from-before' });
  return { kind: 'settle-older-debt', lines };
}
