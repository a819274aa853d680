/** Every contract of a household over a period, from the journal and the receipts behind it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntryKind } from '#domain/ledger/entry';
import {
  contractStatement,
  type ContractStatement,
  type StatementMove,
  type StatementMoveKind,
} from '#domain/loans/contract-statement';
import type { LoanChangeKind } from '#domain/loans/living/house-change';

export interface MemberMove extends StatementMove {
  readonly entryId: string;
  /** Of the payment, also where it is undone; null where no receipt was written. */
  readonly receiptNumber: string | null;
}

export interface StatementContract extends ContractStatement<MemberMove> {
  readonly loanId: string;
  readonly contractNumber: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly bearsDefaultInterest: boolean;
}

export interface MemberStatement {
  readonly fromOn: string;
  readonly toOn: string;
  /** Contracts that money has gone out on, the oldest first. */
  readonly contracts: readonly StatementContract[];
}

/**
 * Both days count; without a first day it begins with the first loan. One statement of SQL, so that
 * all contracts are of the same moment.
 */
export async function readMemberStatement(
  em: EntityManager,
  ask: { householdId: string; fromOn: string | undefined; toOn: string },
): Promise<MemberStatement> {
  const entries = await em.execute<StoredMove[]>(MOVES, [ask.householdId, ask.householdId]);
  const moves = entries.map((entry) => ({ ...entry, move: moveOf(entry) }));
  const days = moves.map(({ move }) => move.on).toSorted();
  const period = { fromOn: ask.fromOn ?? days[0] ?? ask.toOn, toOn: ask.toOn };
  const contracts = [...Map.groupBy(moves, ({ loanId }) => loanId)].map(([loanId, own]) => {
    const [first] = own;
    const { contractNumber = '', fundNameTh = '', fundNameEn = '' } = first ?? {};
    const bearsDefaultInterest = first?.bearsDefaultInterest === true;
    const statement = contractStatement(
      own.map(({ move }) => move),
      period,
    );
    const contract = { loanId, contractNumber, fundNameTh, fundNameEn, bearsDefaultInterest };
    return { ...contract, ...statement };
  });
  return { ...period, contracts };
}

interface StoredMove {
  readonly loanId: string;
  readonly contractNumber: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly bearsDefaultInterest: boolean;
  readonly entryId: string;
  readonly kind: EntryKind | LoanChangeKind;
  readonly on: string;
  readonly receiptNumber: string | null;
  /** Amount of the receipt; of one that is undone, of the receipt undone. */
  readonly amount: string | null;
  /** What the entry takes off the principal; less than zero where it lends. */
  readonly principal: string;
  /** What of it is default interest. */
  readonly inDefault: string;
}

/** Entries of the journal, and resolutions that moved none. */
const MOVES = `
  with moves as (
  select l.id as "loanId", l.number || '/' || l.year_be as "contractNumber",
         f.name_th as "fundNameTh", f.name_en as "fundNameEn",
         l.default_interest_rule <> 'none' as "bearsDefaultInterest",
         e.id as "entryId", e.kind, e.business_on as "on",
         r.receipt_number || '/' || r.receipt_year_be as "receiptNumber",
         r.amount_satang::text as amount, p.principal, p.in_default, l.year_be, l.number, e.recorded_at,
         e.posted_in
    from journal_entry e
    join loan l on l.id = e.loan_id
    join household_case c on c.id = l.case_id
    join fund f on f.id = l.fund_id
    left join repayment r on r.entry_id = coalesce(e.counters_entry_id, e.id)
   cross join lateral (
     select coalesce(sum(j.credit_satang - j.debit_satang)
              filter (where a.kind = 'loans-receivable'), 0)::text as principal,
            coalesce(sum(j.credit_satang - j.debit_satang)
              filter (where a.kind = 'default-interest-income'), 0)::text as in_default
       from journal_line j join ledger_account a on a.id = j.account_id
      where j.entry_id = e.id) p
   where c.household_id = ? and (r.id is not null or p.principal <> '0' or p.in_default <> '0')
   union all
  select l.id, l.number || '/' || l.year_be, f.name_th, f.name_en,
         l.default_interest_rule <> 'none', g.id, g.kind, g.effective_on,
         null, null, '0', '0', l.year_be, l.number, s.decided_at, null
    from loan_change g
    join resolution s on s.id = g.resolution_id
    join loan l on l.id = g.loan_id
    join household_case c on c.id = g.case_id
    join fund f on f.id = l.fund_id
   where c.household_id = ? and g.status = 'approved' and g.entry_id is null)
  select "loanId", "contractNumber", "fundNameTh", "fundNameEn", "bearsDefaultInterest", "entryId", kind, "on",
         "receiptNumber", amount, principal, in_default as "inDefault"
    from moves order by year_be, number, "on", recorded_at, posted_in, "entryId"`;

function moveOf(entry: StoredMove): MemberMove {
  const { entryId, on, receiptNumber } = entry;
  const kind = kindOf(entry);
  const principal = BigInt(entry.principal);
  const amount = BigInt(entry.amount ?? '0');
  const isLent = LENDING_MOVES.includes(kind);
  return {
    entryId,
    kind,
    on,
    receiptNumber,
    lentSatang: isLent ? -principal : 0n,
    paidSatang: kind === 'undone' ? -amount : amount,
    principalSatang: isLent ? 0n : principal,
    defaultInterestSatang: BigInt(entry.inDefault),
  };
}

const LENDING_MOVES: readonly StatementMoveKind[] = ['lent', 'principal-waived', 'interest-added'];

/** What is no payment; every other entry with principal lends. */
const UNPAID_KINDS: Partial<Record<StoredMove['kind'], StatementMoveKind>> = {
  reallocate: 'split-anew',
  'write-off': 'principal-waived',
  'add-interest': 'interest-added',
  'spread-arrears': 'arrears-spread',
  'waive-interest': 'interest-waived',
  'waive-default-interest': 'default-interest-waived',
};

function kindOf({ kind, amount }: StoredMove): StatementMoveKind {
  if (amount !== null) return kind === 'counter-entry' ? 'undone' : 'paid';
  return UNPAID_KINDS[kind] ?? 'lent';
}
