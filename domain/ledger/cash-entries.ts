/** Entries that set the cash right: coins rounded, a count that differs. */

import { satang, type Satang } from '../money/satang.ts';
import type { AccountKind } from './accounts.ts';
import { cashAt, move } from './entry-lines.ts';
import type { Entry } from './entry.ts';

/**
 * The coins taken in for a payment were more than its exact figure (above zero) or less. A difference
 * of zero has no entry: then `post` refuses it.
 */
export function roundCoinsEntry(it: { differenceSatang: Satang; placeId?: string }): Entry {
  return { kind: 'round-coins', lines: differing('rounding', it) };
}

/** A count found more cash than the books (above zero) or less. */
export function countEntry(it: { differenceSatang: Satang; placeId?: string }): Entry {
  return { kind: 'count-cash', lines: differing('cash-over-and-short', it) };
}

function differing(
  account: AccountKind,
  { differenceSatang, placeId }: { differenceSatang: Satang; placeId?: string },
) {
  const cash = cashAt(placeId);
  return differenceSatang >= 0n
    ? move(differenceSatang, { to: cash, from: account })
    : move(satang(0n - differenceSatang), { to: account, from: cash });
}
