/** What a resolution to lend sets aside: one entry in the books of each fund, in their order. */

import { reserveEntry, type Entry } from '../ledger/entry.ts';
import type { Satang } from '../money/satang.ts';

export interface LendingPart {
  readonly fundId: string;
  readonly lentSatang: Satang;
}

export interface ReservedPart {
  readonly fundId: string;
  readonly entry: Entry;
}

export function reservationOf(lenders: readonly LendingPart[]): ReservedPart[] {
  return lenders.map(({ fundId, lentSatang }) => ({
    fundId,
    entry: reserveEntry({ amountSatang: lentSatang }),
  }));
}
