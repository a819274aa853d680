/** Entries about the fund's own money: where its cash lies and what its capital is made of. */

import type { Satang } from '../money/satang.ts';
import type { CapitalAccount } from './accounts.ts';
import { cashAt, credit, debit, move } from './entry-lines.ts';
import type { Entry } from './entry.ts';

export interface CashMove {
  readonly amountSatang: Satang;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
}

/** Money changes its place within the fund: handed over, or paid in at the bank. */
export function moveCashEntry(move: CashMove): Entry {
  return { kind: 'move-cash', lines: betweenPlaces(move) };
}

/** Money comes from the bank into a hand; two of three signatories stand behind it. */
export function withdrawEntry(move: CashMove): Entry {
  return { kind: 'withdraw', lines: betweenPlaces(move) };
}

/** The debit stands first, so that the fund's cash never dips while its money only changes place. */
function betweenPlaces({ amountSatang, fromPlaceId, toPlaceId }: CashMove) {
  return [debit(cashAt(toPlaceId), amountSatang), credit(cashAt(fromPlaceId), amountSatang)];
}

export const CAPITAL_ENTRY_KINDS = [
  'receive-grant',
  'receive-member-capital',
  'classify-as-grants',
  'classify-as-member-capital',
] as const;
export type CapitalEntryKind = (typeof CAPITAL_ENTRY_KINDS)[number];

const GROWS: Readonly<Record<CapitalEntryKind, CapitalAccount>> = {
  'receive-grant': 'grants',
  'receive-member-capital': 'member-capital',
  'classify-as-grants': 'grants',
  'classify-as-member-capital': 'member-capital',
};

/**
 * A grant or the members' pledged savings come in, all members in one sum; or a part of the capital
 * stated at accession is told apart as what it is, and no cash moves.
 */
export function capitalEntry(it: {
  readonly kind: CapitalEntryKind;
  readonly amountSatang: Satang;
  readonly placeId?: string;
}): Entry {
  const { kind, amountSatang } = it;
  const from = GROWS[kind];
  if (kind === 'receive-grant' || kind === 'receive-member-capital') {
    return { kind, lines: move(amountSatang, { to: cashAt(it.placeId), from }) };
  }
  return { kind: 'classify-capital', lines: move(amountSatang, { to: 'capital', from }) };
}
