/** Postings as the product makes them: one command's transaction with `postEntry` in it. */

import { mustPostEntry } from '#database/ledger/post-entry';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import { repayEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import type { BenchFund } from './bench-funds.ts';
import type { Write } from './postings.ts';

/** What every posting of the bench repays: 850.37 of principal and 137.25 of interest. */
export const PAID = { principalSatang: satang(85_037n), interestSatang: satang(13_725n) };
export const PAID_ON = '2026-02-05';
export const RECORDED_AT = '2026-02-05T02:00:00.000Z';

export function openProductWriters(database: Database, funds: readonly BenchFund[]): Write {
  return async (writer, number) => {
    const { fundId } = funds[writer] as BenchFund;
    await inTransaction(database, (em) =>
      mustPostEntry(em, {
        fundId,
        ...repayEntry(PAID),
        postingKey: `bench/${number}`,
        businessOn: PAID_ON,
        recordedAt: RECORDED_AT,
      }),
    );
  };
}
