/**
 * Whether all books are sound: what every check of the whole system, the reconciliation and the story
 * end with. Each rule is one query that gives the rows which break it; sound books give none.
 */

import type { EntityManager } from '@mikro-orm/postgresql';

export interface Unsound {
  readonly rule: BookRule;
  /** The id of the entry, account, fund or loan that breaks the rule. */
  readonly id: string;
}

const RULES = {
  'entry-balances': `
    select e.id from journal_entry e left join journal_line l on l.entry_id = e.id
     group by e.id having coalesce(sum(l.debit_satang) - sum(l.credit_satang), 0) <> 0 or count(l.*) < 2`,
  'entry-stays-in-its-fund': `
    select distinct e.id from journal_entry e join journal_line l on l.entry_id = e.id
      join ledger_account a on a.id = l.account_id where a.fund_id <> e.fund_id`,
  'balance-is-sum-of-lines': `
    select a.id from ledger_account a left join journal_line l on l.account_id = a.id
     group by a.id having a.balance_satang <> coalesce(sum(case when a.is_debit_normal
       then l.debit_satang - l.credit_satang else l.credit_satang - l.debit_satang end), 0)`,
  'fund-balances': `
    select fund_id as id from ledger_account group by fund_id
    having sum(case when is_debit_normal then balance_satang else -balance_satang end) <> 0`,
  'nothing-below-zero': `
    select id from ledger_account where balance_satang < 0
       and kind not in ('settlement', 'rounding', 'cash-over-and-short', 'payer-claims')
    union select id from cash_place where balance_satang < 0`,
  'money-lies-somewhere': `
    select distinct l.entry_id as id from journal_line l join ledger_account a on a.id = l.account_id
      left join cash_place p on p.id = l.cash_place_id
     where (a.kind in ('cash', 'reserved')) = (l.cash_place_id is null) or p.fund_id <> a.fund_id`,
  'place-holds-its-lines': `
    select p.id from cash_place p left join journal_line l on l.cash_place_id = p.id
     group by p.id having p.balance_satang <> coalesce(sum(l.debit_satang - l.credit_satang), 0)`,
  'withdrawal-is-signed-by-two': `
    select e.id from journal_entry e where e.kind = 'withdraw' and not exists
     (select 1 from cash_withdrawal w where w.entry_id = e.id and w.status = 'paid'
         and (select count(*) from bank_signatory b where b.place_id = w.from_place_id
                 and b.user_id in (w.asked_by_user_id, w.decided_by_user_id)) = 2)`,
  'bank-entry-has-its-line': `
    select e.id from journal_entry e where e.kind in ('bank-fee', 'bank-interest')
       and exists (select 1 from bank_line b where b.entry_id = e.id)
         = exists (select 1 from journal_entry c where c.counters_entry_id = e.id)`,
  'reserved-is-for-open-loans': `
    select f.id from fund f join ledger_account a on a.fund_id = f.id and a.kind = 'reserved'
     where a.balance_satang <> coalesce((select sum(p.lent_satang) from lending() p
       join loan n on n.id = p.loan_id
      where p.fund_id = f.id and n.status in ('reserved', 'signed')), 0)`,
  'receivable-is-principal-owed': `
    select f.id from fund f join ledger_account a on a.fund_id = f.id and a.kind = 'loans-receivable'
     where a.balance_satang <> coalesce((select sum(i.principal_satang - i.paid_principal_satang)
       from loan n join instalment i on i.loan_id = n.id
      where n.fund_id = f.id and n.lender_count = 1
        and n.status in ('disbursed', 'repaying', 'paid')), 0)
      + coalesce((select sum(p.lent_satang - (select coalesce(sum(s.principal_satang), 0)
             from lender_shares() s join repayment r on r.id = s.repayment_id
            where s.loan_id = p.loan_id and s.fund_id = p.fund_id and r.cancelled_on is null))
       from loan_lender p join loan n on n.id = p.loan_id
      where p.fund_id = f.id and n.status in ('disbursed', 'repaying', 'paid')), 0)`,
  'payer-claims-are-its-moves': `
    select f.id from fund f join ledger_account a on a.fund_id = f.id and a.kind = 'payer-claims'
     where a.balance_satang <> coalesce((select sum(case when kind = 'claimed' then amount_satang
       else -amount_satang end) from payer_move where fund_id = f.id), 0)`,
  'instalments-sum-to-contract': `
    select n.id from loan n left join instalment i on i.loan_id = n.id
     group by n.id having n.principal_satang <> coalesce(sum(i.principal_satang), 0)
       + coalesce((select sum(g.amount_satang) from loan_change g where g.loan_id = n.id
           and g.status = 'approved' and g.kind = 'waive-principal'), 0)
       - coalesce((select sum(g.amount_satang) from loan_change g where g.loan_id = n.id
           and g.status = 'approved' and g.kind = 'add-interest'), 0)`,
  'added-interest-is-posted': `
    select g.id from loan_change g where g.status = 'approved' and g.kind = 'add-interest'
       and g.amount_satang <> coalesce((select sum(l.debit_satang) from journal_line l
             join ledger_account a on a.id = l.account_id and a.kind = 'loans-receivable'
             join journal_entry e on e.id = l.entry_id and e.kind = 'add-interest'
            where l.entry_id = g.entry_id and e.loan_id = g.loan_id), 0)
    union select e.id from journal_entry e where e.kind = 'add-interest' and not exists
     (select 1 from loan_change g where g.entry_id = e.id and g.kind = 'add-interest')`,
  'write-off-is-posted': `
    select g.id from loan_change g where g.status = 'approved' and g.kind = 'waive-principal'
       and g.amount_satang <> coalesce((select sum(l.debit_satang) from journal_line l
             join ledger_account a on a.id = l.account_id and a.kind = 'principal-written-off'
            where l.entry_id = g.entry_id), 0)`,
  'written-off-loan-is-posted': `
    select n.id from loan n left join loan_write_off w on w.loan_id = n.id
     where (n.status = 'written-off') <> (w.loan_id is not null)
        or (w.loan_id is not null and w.principal_satang <> (select
             sum(i.principal_satang - i.paid_principal_satang) from instalment i where i.loan_id = n.id))
    union select e.id from journal_entry e where e.kind = 'write-off'
       and not exists (select 1 from loan_change g where g.entry_id = e.id)
       and not exists (select 1 from loan_write_off w where w.entry_id = e.id)`,
  'receipts-are-what-was-paid': `
    select n.id from loan n
     where coalesce((select sum(principal_satang) from repayment
            where loan_id = n.id and cancelled_on is null), 0)
        <> coalesce((select sum(paid_principal_satang) from instalment where loan_id = n.id), 0)
        or coalesce((select sum(interest_satang) from repayment
            where loan_id = n.id and cancelled_on is null), 0)
        <> coalesce((select sum(paid_interest_satang) from instalment where loan_id = n.id), 0)`,
  'default-interest-is-receipted': `
    select f.id from fund f join ledger_account a on a.fund_id = f.id and a.kind = 'default-interest-income'
     where a.balance_satang <> coalesce((select sum(r.default_interest_satang) from repayment r
       join loan n on n.id = r.loan_id
      where n.fund_id = f.id and n.lender_count = 1 and r.cancelled_on is null), 0)
      + coalesce((select sum(s.default_interest_satang) from lender_shares() s
       join repayment r on r.id = s.repayment_id
      where s.fund_id = f.id and r.cancelled_on is null), 0)`,
  'receipt-is-posted': `
    select r.id from repayment r left join receipt_entries() p on p.repayment_id = r.id
      left join journal_entry e on e.id = p.entry_id and e.kind = 'repay'
     group by r.id having bool_or(e.id is null) or r.amount_satang <>
       sum((select sum(debit_satang) from journal_line where entry_id = e.id))`,
  'coins-are-posted': `
    select c.repayment_id as id from coin_rounding c join repayment r on r.id = c.repayment_id
     where c.cash_satang <> r.amount_satang + c.difference_satang
        or c.difference_satang <> (select coalesce(sum(l.credit_satang - l.debit_satang), 0)
             from journal_line l
             join ledger_account a on a.id = l.account_id and a.kind = 'rounding'
            where l.entry_id = c.entry_id)
        or (r.cancelled_on is null) = exists
             (select 1 from journal_entry e where e.counters_entry_id = c.entry_id)`,
  'count-is-posted': `
    select c.id from cash_count c where c.status = 'confirmed'
       and c.counted_satang - c.expected_satang <> coalesce((select sum(l.debit_satang - l.credit_satang)
             from journal_line l where l.entry_id = c.entry_id and l.cash_place_id = c.place_id), 0)`,
  'sharing-is-posted': `
    select s.id from surplus_sharing s
     where s.surplus_satang <> (select coalesce(sum(l.debit_satang), 0) from journal_line l
             join ledger_account a on a.id = l.account_id and a.kind = 'surplus-shared'
            where l.entry_id = s.entry_id)`,
  'cancelled-receipt-is-countered': `
    select r.id from repayment r join receipt_entries() p on p.repayment_id = r.id
     where (r.cancelled_on is null) = exists
       (select 1 from journal_entry c where c.counters_entry_id = p.entry_id)
    union select r.id from repayment r where (r.cancelled_on is null) = exists
       (select 1 from repayment_reversal v where v.repayment_id = r.id and v.status = 'confirmed')`,
  'settlements-sum-to-zero': `
    select centre_id as id from ledger_account where kind = 'settlement'
     group by centre_id having sum(balance_satang) <> 0
    union select fund_id from ledger_account where kind = 'settlement' and balance_satang <> 0`,
  'settlement-has-both-sides': `
    select s.id from fund_settlement s
     where settlement_moved_by(s.paid_entry_id, s.payer_fund_id) is distinct from s.amount_satang
        or settlement_moved_by(s.received_entry_id, s.payee_fund_id) is distinct from -s.amount_satang
        or settlement_moved_by(s.credited_entry_id, s.payee_fund_id) is distinct from s.amount_satang
        or settlement_moved_by(s.owed_entry_id, s.payer_fund_id) is distinct from
             -(select sum(o.amount_satang) from fund_settlement o
                where o.owed_entry_id = s.owed_entry_id)
    union select s.id from fund_settlement s join repayment r on r.id = s.repayment_id
     where r.entry_id <> s.credited_entry_id or r.amount_satang <> s.amount_satang
        or (r.cancelled_on is not null) <> exists
             (select 1 from fund_settlement b where b.returns_id = s.id)`,
  'lent-once': `
    select loan_id as id from journal_entry where kind in ('disburse', 'imported-loan')
     group by loan_id, fund_id having count(*) > 1
    union select n.id from loan n join lending() p on p.loan_id = n.id
     where n.status in ('disbursed', 'repaying', 'paid') and not exists
     (select 1 from journal_entry e where e.loan_id = n.id and e.fund_id = p.fund_id
         and e.kind in ('disburse', 'imported-loan'))`,
  'shares-are-the-receipt': `
    select r.id from repayment r join loan n on n.id = r.loan_id
      left join lender_shares() s on s.repayment_id = r.id
     where n.lender_count > 1 group by r.id
    having r.principal_satang <> coalesce(sum(s.principal_satang), 0)
        or r.interest_satang <> coalesce(sum(s.interest_satang), 0)
        or r.default_interest_satang <> coalesce(sum(s.default_interest_satang), 0)`,
  // Of what has come back no fund has more than its exact share rounded up (decision 0037).
  'no-fund-above-its-share': `
    select got.loan_id as id from (
      select s.loan_id, s.fund_id, sum(s.principal_satang) as principal,
             sum(s.interest_satang) as interest, sum(s.default_interest_satang) as late
        from lender_shares() s join repayment r on r.id = s.repayment_id and r.cancelled_on is null
       group by s.loan_id, s.fund_id) got
      join (
      select loan_id, sum(principal_satang) as principal, sum(interest_satang) as interest,
             sum(default_interest_satang) as late
        from repayment where cancelled_on is null group by loan_id) whole using (loan_id)
      join loan_lender p using (loan_id, fund_id) join loan n on n.id = got.loan_id
     where got.principal * n.principal_satang >= whole.principal * p.lent_satang + n.principal_satang
        or got.interest * n.principal_satang >= whole.interest * p.lent_satang + n.principal_satang
        or got.late * n.principal_satang >= whole.late * p.lent_satang + n.principal_satang`,
  'share-is-as-posted': `
    select distinct s.loan_id as id from (
      select loan_id, fund_id, sum(principal_satang) as principal, sum(interest_satang) as interest,
             sum(default_interest_satang) as late
        from (select s.loan_id, s.fund_id, s.principal_satang, s.interest_satang, s.default_interest_satang
                from lender_shares() s join repayment r on r.id = s.repayment_id and r.cancelled_on is null
               union all
              select p.loan_id, p.fund_id,
                     case when a.kind = 'loans-receivable' then l.debit_satang - l.credit_satang else 0 end,
                     case when a.kind = 'interest-income' then l.debit_satang - l.credit_satang else 0 end,
                     case when a.kind = 'default-interest-income' then l.debit_satang - l.credit_satang
                       else 0 end
                from loan_lender p join journal_entry e on e.loan_id = p.loan_id and e.fund_id = p.fund_id
                 and e.kind in ('repay', 'reallocate', 'counter-entry')
                join journal_line l on l.entry_id = e.id
                join ledger_account a on a.id = l.account_id) part
       group by loan_id, fund_id) s
     where s.principal <> 0 or s.interest <> 0 or s.late <> 0`,
  'paid-lender-has-what-it-lent': `
    select p.loan_id as id from loan_lender p join loan n on n.id = p.loan_id and n.status = 'paid'
     where p.lent_satang <> (select coalesce(sum(s.principal_satang), 0) from lender_shares() s
       join repayment r on r.id = s.repayment_id and r.cancelled_on is null
      where s.loan_id = p.loan_id and s.fund_id = p.fund_id)`,
  'paid-loan-owes-nothing': `
    select n.id from loan n join instalment i on i.loan_id = n.id where n.status = 'paid'
     group by n.id having sum(i.principal_satang - i.paid_principal_satang
       + i.interest_satang - i.paid_interest_satang) <> 0`,
} as const satisfies Record<string, string>;

export type BookRule = keyof typeof RULES;

const BOOK_RULES = Object.keys(RULES) as readonly BookRule[];

/**
 * Every row that breaks a rule of the books or of the contracts (double entry, balances, reservations,
 * schedules, receipts); an empty list means sound. Reads only.
 */
export async function checkBooks(em: EntityManager): Promise<Unsound[]> {
  const found: Unsound[] = [];
  for (const rule of BOOK_RULES) {
    const rows = await em.execute<{ id: string }[]>(RULES[rule]);
    found.push(...rows.map(({ id }) => ({ rule, id })));
  }
  return found;
}
