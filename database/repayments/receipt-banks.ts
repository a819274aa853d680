import type { EntityManager } from '@mikro-orm/postgresql';

/** A bank account by name. */
export interface NamedBank {
  readonly bankName: string;
  /** The last four digits. */
  readonly accountEnding: string;
}

/** Of the receipts of a loan, those whose money was sent to a bank, by their id; the journal says so. */
export async function readBanksOfReceipts(
  em: EntityManager,
  loanId: string,
): Promise<Map<string, NamedBank>> {
  const rows = await em.execute<(NamedBank & { repaymentId: string })[]>(
    `select r.id as "repaymentId", p.bank_name as "bankName", p.account_ending as "accountEnding"
       from repayment r join journal_line l on l.entry_id = r.entry_id
       join cash_place p on p.id = l.cash_place_id and p.kind = 'bank'
      where r.loan_id = ?`,
    [loanId],
  );
  return new Map(rows.map(({ repaymentId, ...bank }) => [repaymentId, bank]));
}
