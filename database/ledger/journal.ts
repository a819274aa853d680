import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountKind } from '#domain/ledger/accounts';
import type { EntryKind } from '#domain/ledger/entry';
import { toInstant } from '../columns.ts';

/** One entry of a journal with its lines, as a reader of the books sees it. */
export interface JournalRow {
  readonly entryId: string;
  readonly fundId: string;
  readonly kind: EntryKind;
  readonly businessOn: string;
  readonly recordedAt: string;
  readonly caseId: string | null;
  readonly loanId: string | null;
  readonly bySeatId: string | null;
  readonly lines: readonly {
    readonly account: AccountKind;
    readonly debitSatang: bigint;
    readonly creditSatang: bigint;
  }[];
}

/** The journal of a fund, newest business day first, `limit` entries after `offset`. */
export function readFundJournal(
  em: EntityManager,
  ask: { fundId: string; limit: number; offset: number },
): Promise<JournalRow[]> {
  return readJournal(em, 'e.fund_id = ?', [ask.fundId, ask.limit, ask.offset]);
}

/** Every entry that concerns a loan, newest business day first. */
export function readLoanJournal(em: EntityManager, loanId: string): Promise<JournalRow[]> {
  return readJournal(em, 'e.loan_id = ?', [loanId, 10_000, 0]);
}

/** One entry by its id. */
export async function findEntry(
  em: EntityManager,
  entryId: string,
): Promise<JournalRow | undefined> {
  const [entry] = await readJournal(em, 'e.id = ?', [entryId, 1, 0]);
  return entry;
}

interface StoredRow extends Omit<JournalRow, 'lines'> {
  readonly lines: { account: AccountKind; debit: string; credit: string }[];
}

async function readJournal(
  em: EntityManager,
  condition: 'e.fund_id = ?' | 'e.loan_id = ?' | 'e.id = ?',
  params: readonly (string | number)[],
): Promise<JournalRow[]> {
  // Amounts leave as text: JSON numbers cannot hold every bigint.
  const rows = await em.execute<StoredRow[]>(
    `select e.id as "entryId", e.fund_id as "fundId", e.kind, e.business_on as "businessOn",
            e.recorded_at as "recordedAt",
            e.case_id as "caseId", e.loan_id as "loanId", e.by_seat_id as "bySeatId",
            (select json_agg(json_build_object('account', a.kind, 'debit', l.debit_satang::text,
                      'credit', l.credit_satang::text) order by l.position)
               from journal_line l join ledger_account a on a.id = l.account_id
              where l.entry_id = e.id) as lines
       from journal_entry e where ${condition}
      order by e.business_on desc, e.recorded_at desc, e.posted_in desc, e.id limit ? offset ?`,
    [...params],
  );
  return rows.map((row) => ({
    ...row,
    recordedAt: toInstant(row.recordedAt),
    lines: row.lines.map(({ account, debit, credit }) => ({
      account,
      debitSatang: BigInt(debit),
      creditSatang: BigInt(credit),
    })),
  }));
}
