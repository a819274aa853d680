import type { Due } from '../calendar/due.ts';
import type { Rest } from './rest.ts';

type Collection = {
  readonly due: Due;
  readonly interestSatang: bigint;
  /** Interest of earlier periods not yet paid. */
  readonly unpaidSatang: bigint;
  /** Rows from this one on; null when the amount decides their number. */
  readonly rowsLeft: number | null;
  /** Whether nothing is owed after this row. */
  readonly isCleared: boolean;
};

/** The household's interest paid with a row: its own and of what was put off, by the conventions. */
export function collectedInterest(rest: Rest, row: Collection): bigint {
  const { due, interestSatang, unpaidSatang, rowsLeft } = row;
  const all = interestSatang + unpaidSatang;
  const isLast = rowsLeft === 1 || (rowsLeft === null && row.isCleared);
  if (isLast) return all;
  if (due.fixed !== null && 'paymentSatang' in due.fixed) {
    return due.fixed.paymentSatang < all ? due.fixed.paymentSatang : all;
  }
  if (due.grace.interestDeferred || rest.shape.kind === 'bullet') return 0n;
  switch (rest.flow.conventions.deferredInterest) {
    case 'next-instalment':
      return all;
    case 'spread':
      return interestSatang + (rowsLeft === null ? unpaidSatang : unpaidSatang / BigInt(rowsLeft));
    case 'last-instalment':
      return interestSatang;
  }
}
