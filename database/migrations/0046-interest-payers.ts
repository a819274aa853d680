import { Migration } from '@mikro-orm/migrations';

/**
 * A third party that bears a part of a contract's interest (decision 0030): agreed before the contract is
 * signed, claimed of it month by month in the fund's books, and paid by it. The rate of the loan is the
 * household's own; with the payer's it is the fund's.
 */
export class Migration0046InterestPayers extends Migration {
  override up(): void {
    this.addSql(`
      alter table loan add column payer_name text check (length(payer_name) between 1 and 120);
      alter table loan add column payer_basis_points integer not null default 0
        check (payer_basis_points between 0 and 1500);
      alter table loan add column payer_agreed_on date;
      alter table loan add constraint loan_payer_is_whole check (
        (payer_name is null) = (payer_basis_points = 0)
        and (payer_name is null) = (payer_agreed_on is null));

      create table payer_move (
        id uuid primary key,
        loan_id uuid not null references loan (id),
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null check (kind in ('claimed', 'received')),
        -- A claim below zero takes back what was claimed before a payment was put right.
        amount_satang bigint not null check (amount_satang <> 0),
        moved_on date not null,
        entry_id uuid not null unique references journal_entry (id),
        by_seat_id uuid not null references seat (id),
        recorded_at timestamptz not null,
        check (kind = 'claimed' or amount_satang > 0)
      );
      create index payer_move_loan on payer_move (loan_id, moved_on);
      create trigger payer_move_never_changes before update or delete on payer_move
        for each row execute function posted_never_changes();
      create trigger payer_move_never_truncated before truncate on payer_move
        for each statement execute function posted_never_changes();`);
    this.addSql(CHART);
  }

  override down(): void {
    this.addSql(`
      drop table payer_move;
      alter table loan drop constraint loan_payer_is_whole;
      alter table loan drop column payer_name, drop column payer_basis_points,
        drop column payer_agreed_on;
      delete from ledger_account where kind = 'payer-claims';`);
  }
}

const CHART = `
  alter table ledger_account drop constraint ledger_account_kind_check;
  alter table ledger_account add constraint ledger_account_kind_check check (kind in
    ('cash', 'reserved', 'loans-receivable', 'interest-income', 'default-interest-income',
     'bank-interest-income', 'bank-fees', 'capital', 'grants', 'member-capital',
     'loans-from-before', 'settlement', 'rounding', 'cash-over-and-short',
     'principal-written-off', 'surplus-shared', 'reserve-fund', 'dividend-payable',
     'average-return-payable', 'welfare-fund', 'public-benefit-fund', 'committee-payable',
     'payer-claims'));
  alter table ledger_account drop constraint ledger_account_not_below_zero;
  alter table ledger_account add constraint ledger_account_not_below_zero
    check (balance_satang >= 0
           or kind in ('settlement', 'rounding', 'cash-over-and-short', 'payer-claims'));
  insert into ledger_account (id, fund_id, centre_id, area_code, kind, is_debit_normal)
    select gen_random_uuid(), f.id, f.centre_id, f.area_code, 'payer-claims', true from fund f;
  alter table journal_entry drop constraint journal_entry_kind_check;
  alter table journal_entry add constraint journal_entry_kind_check
    check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
      'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
      'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash', 'share-surplus',
      'pay-share', 'write-off', 'settle', 'settle-older-debt', 'bank-fee', 'bank-interest',
      'claim-on-payer', 'payer-paid'));`;
