/** The lines of an entry, and how a sum is moved between accounts. */

import { type Satang, ZERO_SATANG } from '../money/satang.ts';
import type { AccountKind } from './accounts.ts';

/** One side of one account; the other side is zero. */
export type EntryLine = {
  readonly account: AccountKind;
  readonly debitSatang: Satang;
  readonly creditSatang: Satang;
  /** Where the money lies, for `cash` and `reserved` only; absent means the undivided cash. */
  readonly placeId?: string;
};

/** One account, and for cash the place where the money lies. */
export type At = AccountKind | { readonly account: 'cash'; readonly placeId: string };

export function move(amount: Satang, way: { to: At; from: At }): EntryLine[] {
  return [debit(way.to, amount), credit(way.from, amount)];
}

export function debit(at: At, debitSatang: Satang): EntryLine {
  return { ...lineAt(at), debitSatang, creditSatang: ZERO_SATANG };
}

export function credit(at: At, creditSatang: Satang): EntryLine {
  return { ...lineAt(at), debitSatang: ZERO_SATANG, creditSatang };
}

/** `cash` at a place, or the undivided cash when there is none. */
export function cashAt(placeId: string | undefined): At {
  return placeId === undefined ? 'cash' : { account: 'cash', placeId };
}

function lineAt(at: At): { account: AccountKind; placeId?: string } {
  return typeof at === 'string' ? { account: at } : at;
}
