/** Entries that the bank itself makes: told by a line of its statement, and by nothing else. */

import { satang, type Satang } from '../money/satang.ts';
import { cashAt, move } from './entry-lines.ts';
import type { Entry } from './entry.ts';

export const BANK_ENTRY_KINDS = ['bank-fee', 'bank-interest'] as const;
export type BankEntryKind = (typeof BANK_ENTRY_KINDS)[number];

/** A line of the statement; `amountSatang` above zero: paid in. */
export interface BankMovement {
  readonly amountSatang: Satang;
  readonly placeId: string;
}

/** A fee goes out of the account, interest comes in. */
export function fitsLine(kind: BankEntryKind, { amountSatang }: { amountSatang: bigint }): boolean {
  return kind === 'bank-fee' ? amountSatang < 0n : amountSatang > 0n;
}

/** What the bank took for its work, or gave as interest. Throws where the line goes the other way. */
export function bankEntry(kind: BankEntryKind, line: BankMovement): Entry {
  if (!fitsLine(kind, line)) throw new RangeError(`No ${kind}: ${line.amountSatang}`);
  const { amountSatang, placeId } = line;
  const at = cashAt(placeId);
  return kind === 'bank-fee'
    ? { kind, lines: move(satang(0n - amountSatang), { to: 'bank-fees', from: at }) }
    : { kind, lines: move(amountSatang, { to: at, from: 'bank-interest-income' }) };
}
