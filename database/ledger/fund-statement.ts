/** What a fund's journal says of a period: trial balance and every entry. Nothing is read but the journal. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { ACCOUNT_KINDS, NORMAL_SIDES, type AccountKind } from '#domain/ledger/accounts';
import type { EntryKind } from '#domain/ledger/entry';
import { sumSatang } from '#domain/money/satang';

/** Amounts of one account, counted on the side on which it grows. */
export interface AccountPeriod {
  readonly account: AccountKind;
  readonly openingSatang: bigint;
  readonly debitSatang: bigint;
  readonly creditSatang: bigint;
  readonly closingSatang: bigint;
}

/** One entry as it moved the fund's cash; most move other accounts too. */
export interface StatementEntry {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly businessOn: string;
  readonly contractNumber: string | null;
  readonly cashInSatang: bigint;
  readonly cashOutSatang: bigint;
  /** Cash of the fund after this entry. */
  readonly cashSatang: bigint;
  readonly principalSatang: bigint;
  /** With default interest, which has an account of its own above. */
  readonly interestSatang: bigint;
}

export interface FundStatement {
  readonly accounts: readonly AccountPeriod[];
  /** Oldest business day first. */
  readonly entries: readonly StatementEntry[];
  /** Closing balances by their sides; equal in sound books. */
  readonly closingDebitSatang: bigint;
  readonly closingCreditSatang: bigint;
}

/** Both days count. One statement, so that sums and entries are of the same moment. */
export async function readFundStatement(
  em: EntityManager,
  ask: { fundId: string; fromOn: string; toOn: string },
): Promise<FundStatement> {
  const { fundId, fromOn, toOn } = ask;
  const [row] = await em.execute<StoredStatement[]>(STATEMENT, [
    // The sums, then the entries.
    fromOn,
    fromOn,
    fromOn,
    toOn,
    fundId,
    fundId,
    fromOn,
    toOn,
  ]);
  if (row === undefined) throw new Error(`No journal of fund ${fundId}`);
  const accounts = ACCOUNT_KINDS.map((account) => accountPeriod(account, row.accounts));
  const closing = (side: 'debit' | 'credit') =>
    sumSatang(
      accounts
        .filter(({ account }) => NORMAL_SIDES[account] === side)
        .map(({ closingSatang }) => closingSatang),
    );
  const openingCash = accounts.find(({ account }) => account === 'cash')?.openingSatang ?? 0n;
  return {
    accounts,
    entries: withCash(row.entries, openingCash),
    closingDebitSatang: closing('debit'),
    closingCreditSatang: closing('credit'),
  };
}

interface StoredAccount {
  readonly kind: AccountKind;
  /** Debits less credits before the period. */
  readonly before: string;
  readonly debit: string;
  readonly credit: string;
}

interface StoredEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly on: string;
  readonly contract: string | null;
  readonly cash: string;
  readonly principal: string;
  readonly interest: string;
}

interface StoredStatement {
  readonly accounts: readonly StoredAccount[];
  readonly entries: readonly StoredEntry[];
}

// Amounts leave as text: JSON numbers cannot hold every bigint.
const STATEMENT = `
  select (select json_agg(sums) from (
      select a.kind,
             coalesce(sum(l.debit_satang - l.credit_satang)
               filter (where e.business_on < ?), 0)::text as before,
             coalesce(sum(l.debit_satang) filter (where e.business_on >= ?), 0)::text as debit,
             coalesce(sum(l.credit_satang) filter (where e.business_on >= ?), 0)::text as credit
        from ledger_account a
        left join (journal_line l join journal_entry e on e.id = l.entry_id)
          on l.account_id = a.id and e.business_on <= ?
       where a.fund_id = ? group by a.kind) sums) as accounts,
    (select coalesce(json_agg(rows), '[]') from (
      select e.id, e.kind, e.business_on as on,
             case when n.id is null then null else n.number || '/' || n.year_be end as contract,
             coalesce(sum(l.debit_satang - l.credit_satang)
               filter (where a.kind = 'cash'), 0)::text as cash,
             coalesce(sum(l.credit_satang - l.debit_satang)
               filter (where a.kind = 'loans-receivable'), 0)::text as principal,
             coalesce(sum(l.credit_satang - l.debit_satang)
               filter (where a.kind in ('interest-income', 'default-interest-income')), 0)::text as interest
        from journal_entry e join journal_line l on l.entry_id = e.id
        join ledger_account a on a.id = l.account_id
        left join loan n on n.id = e.loan_id
       where e.fund_id = ? and e.business_on between ? and ?
       group by e.id, n.id
       order by e.business_on, e.recorded_at, e.posted_in, e.id) rows) as entries`;

function accountPeriod(account: AccountKind, stored: readonly StoredAccount[]): AccountPeriod {
  const row = stored.find(({ kind }) => kind === account);
  if (row === undefined) throw new Error(`The fund has no account ${account}`);
  const sign = NORMAL_SIDES[account] === 'debit' ? 1n : -1n;
  const openingSatang = sign * BigInt(row.before);
  const debitSatang = BigInt(row.debit);
  const creditSatang = BigInt(row.credit);
  const closingSatang = openingSatang + sign * (debitSatang - creditSatang);
  return { account, openingSatang, debitSatang, creditSatang, closingSatang };
}

function withCash(stored: readonly StoredEntry[], openingCash: bigint): StatementEntry[] {
  let cashSatang = openingCash;
  return stored.map((entry) => {
    const moved = BigInt(entry.cash);
    cashSatang += moved;
    return {
      entryId: entry.id,
      kind: entry.kind,
      businessOn: entry.on,
      contractNumber: entry.contract,
      cashInSatang: moved > 0n ? moved : 0n,
      cashOutSatang: moved < 0n ? -moved : 0n,
      cashSatang,
      principalSatang: BigInt(entry.principal),
      interestSatang: BigInt(entry.interest),
    };
  });
}
