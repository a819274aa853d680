/** Entries about a third party that bears interest of a contract: the claim on it, and its money. */

import { satang, type Satang } from '../money/satang.ts';
import { cashAt, move } from './entry-lines.ts';
import type { Entry } from './entry.ts';

/** Interest of months that are over becomes a claim; below zero a claim is taken back. */
export function claimEntry(amountSatang: Satang): Entry {
  const lines =
    amountSatang >= 0n
      ? move(amountSatang, { to: 'payer-claims', from: 'interest-income' })
      : move(satang(0n - amountSatang), { to: 'interest-income', from: 'payer-claims' });
  return { kind: 'claim-on-payer', lines };
}

/** The third party pays, in cash or into a bank account of the fund. */
export function payerPaidEntry(paid: {
  readonly amountSatang: Satang;
  readonly placeId?: string | undefined;
}): Entry {
  const lines = move(paid.amountSatang, { to: cashAt(paid.placeId), from: 'payer-claims' });
  return { kind: 'payer-paid', lines };
}
