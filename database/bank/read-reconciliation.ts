/** A bank account beside its statement: proposed pairs, confirmed ones, and what stands alone. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import type { EntryKind } from '#domain/ledger/entry';
import { proposeMatches, type Proposal } from '#domain/ledger/match-statement';
import { listRows } from '../rows.ts';
import { BankLine } from './bank-line.ts';

export interface BankEntry {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly businessOn: string;
  /** Above zero: paid in. */
  readonly amountSatang: bigint;
}

export interface Reconciliation {
  readonly lines: readonly BankLine[];
  readonly entries: readonly BankEntry[];
  /** Of lines and entries that nobody has matched. */
  readonly proposals: readonly Proposal[];
}

/**
 * Every line and every movement of the account, oldest first; promises of money are no movements, and
 * neither is what was undone before the bank knew of it.
 */
export async function readReconciliation(
  em: EntityManager,
  placeId: string,
): Promise<Reconciliation> {
  const lines = await listRows(em, BankLine, {
    where: { placeId },
    orderBy: { bookedOn: 'asc', fingerprint: 'asc' },
  });
  const entries = await listEntries(em, placeId);
  const taken = new Set(lines.map(({ entryId }) => entryId));
  const { proposals } = proposeMatches(
    lines
      .filter(({ entryId }) => entryId === null)
      .map(({ id, bookedOn, amountSatang }) => ({ id, on: plainDate(bookedOn), amountSatang })),
    entries
      .filter(({ entryId }) => !taken.has(entryId))
      .map(({ entryId, businessOn, amountSatang }) => ({
        id: entryId,
        on: plainDate(businessOn),
        amountSatang,
      })),
  );
  return { lines, entries, proposals };
}

async function listEntries(em: EntityManager, placeId: string): Promise<BankEntry[]> {
  const rows = await em.execute<(Omit<BankEntry, 'amountSatang'> & { amount: string })[]>(
    `select e.id as "entryId", e.kind, e.business_on::text as "businessOn",
            sum(l.debit_satang - l.credit_satang)::text as amount
       from journal_line l join journal_entry e on e.id = l.entry_id
      where l.cash_place_id = ? and not exists
        (select 1 from journal_entry c
          where c.counters_entry_id = coalesce(e.counters_entry_id, e.id)
            and not exists (select 1 from bank_line b where b.place_id = l.cash_place_id
                              and b.entry_id in (c.id, c.counters_entry_id)))
      group by e.id
     having sum(l.debit_satang - l.credit_satang) <> 0
      order by e.business_on, e.recorded_at, e.posted_in, e.id`,
    [placeId],
  );
  return rows.map(({ amount, ...entry }) => ({ ...entry, amountSatang: BigInt(amount) }));
}
