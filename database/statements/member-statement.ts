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

/**
 * Entries of the journal, and resolutions that moved none. What several funds lent and got is one move of
 * the household: it has one contract and one receipt.
 */
const MOVES = `
  with entries as (
  select e.id, e.loan_id, e.kind, e.business_on, e.recorded_at, e.posted_in, l.lender_count,
         re.repayment_id, p.principal, p.in_default
    from journal_entry e
    join loan l on l.id = e.loan_id
    join household_case c on c.id = l.case_id
    left join receipt_entries() re on re.entry_id = coalesce(e.counters_entry_id, e.id)
   cross join lateral (
     select coalesce(sum(j.credit_satang - j.debit_satang)
              filter (where a.kind = 'loans-receivable'), 0) as principal,
            coalesce(sum(j.credit_satang - j.debit_satang)
              filter (where a.kind = 'default-interest-income'), 0) as in_default
       from journal_line j join ledger_account a on a.id = j.account_id
      where j.entry_id = e.id) p
   where c.household_id = ?
     and (re.repayment_id is not null or p.principal <> 0 or p.in_default <> 0)),
  moves as (
  select l.id as "loanId", l.number || '/' || l.year_be as "contractNumber",
         lender_names(l.id, true) as "fundNameTh", lender_names(l.id, false) as "fundNameEn",
         l.default_interest_rule <> 'none' as "bearsDefaultInterest",
         m."entryId", m.kind, m.business_on as "on",
         r.receipt_number || '/' || r.receipt_year_be as "receiptNumber",
         r.amount_satang::text as amount, m.principal, m.in_default, l.year_be, l.number,
         m.recorded_at, m.posted_in
    from (select loan_id, repayment_id, kind, business_on, (array_agg(id order by id))[1] as "entryId",
                 sum(principal)::text as principal, sum(in_default)::text as in_default,
                 min(recorded_at) as recorded_at,
                 (array_agg(posted_in order by posted_in))[1] as posted_in
            from entries
           group by loan_id, repayment_id, kind, business_on,
                    case when lender_count = 1 then id end
          -- Between its lenders alone nothing moves for the household.
          having repayment_id is not null or sum(principal) <> 0 or sum(in_default) <> 0) m
    join loan l on l.id = m.loan_id
    left join repayment r on r.id = m.repayment_id
   union all
  select l.id, l.number || '/' || l.year_be, lender_names(l.id, true), lender_names(l.id, false),
         l.default_interest_rule <> 'none', g.id, g.kind, g.effective_on,
         null, null, '0', '0', l.year_be, l.number, s.decided_at, null
    from loan_change g
    join resolution s on s.id = g.resolution_id
    join loan l on l.id = g.loan_id
    join household_case c on c.id = g.case_id
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
