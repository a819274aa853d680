/** What a change of a contract comes to once it is resolved: its amount, and what the books are told of it. */

import { addInterestEntry, writeOffEntry, type Entry } from '../../ledger/entry.ts';
import { satang, sumSatang, type Satang } from '../../money/satang.ts';

type Row = {
  readonly number: number;
  readonly principalSatang: Satang;
  readonly paymentSatang: Satang;
};

export interface RowsOfChange {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/** What was overdue and is laid on the rows that are left: principal and interest. */
export function spreadOf({ before, after }: RowsOfChange): Satang {
  const left = before.map((row) => {
    const now = after.find(({ number }) => number === row.number);
    const taken = row.paymentSatang - (now?.paymentSatang ?? 0n);
    return satang(taken > 0n ? taken : 0n);
  });
  return sumSatang(left);
}

/**
 * Principal that a resolution forgives or that an agreement makes of interest; null where it stays as it is.
 * Interest is income only once it is paid or made principal, so that what is waived of it was never in the
 * books.
 */
export function principalEntryOf({ before, after }: RowsOfChange): Entry | null {
  const principalOf = (rows: readonly Row[]) =>
    rows.reduce((sum, row) => sum + row.principalSatang, 0n);
  const more = principalOf(after) - principalOf(before);
  if (more === 0n) return null;
  return more > 0n
    ? addInterestEntry({ amountSatang: satang(more) })
    : writeOffEntry({ amountSatang: satang(-more) });
}
