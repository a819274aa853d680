import { Migration } from '@mikro-orm/migrations';

/**
 * Funds, their double-entry books and the loans. The database itself keeps the books right: an entry
 * balances, nothing posted changes, balances follow the lines, cash and reserved money never sink
 * below zero, also when two committees lend at the same moment.
 */
export class Migration0003Money extends Migration {
  override up(): void {
    this.addSql(`
      create table fund (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null,
        name_th text not null,
        name_en text not null,
        has_money boolean not null,
        lends boolean not null,
        rate_basis_points integer not null check (rate_basis_points between 0 and 1500),
        counts_in_headline boolean not null,
        reserve_satang bigint not null default 0 check (reserve_satang >= 0),
        status text not null default 'member' check (status in ('member', 'left')),
        acceded_on date not null,
        left_on date,
        is_demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null
      );
      alter table debt add foreign key (creditor_fund_id) references fund (id);

      create table ledger_account (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null check (kind in
          ('cash', 'reserved', 'loans-receivable', 'interest-income', 'capital')),
        is_debit_normal boolean not null,
        balance_satang bigint not null default 0,
        unique (fund_id, kind),
        constraint ledger_account_not_below_zero check (balance_satang >= 0)
      );

      create table journal_entry (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release',
          'disburse', 'repay', 'counter-entry')),
        posting_key text not null unique,
        content_hash text not null,
        case_id uuid references household_case (id),
        loan_id uuid,
        counters_entry_id uuid references journal_entry (id),
        business_on date not null,
        recorded_at timestamptz not null,
        by_seat_id uuid,
        -- The row's own xmin would be a savepoint's; this is the whole transaction, also inside one.
        posted_in xid8 not null default pg_current_xact_id()
      );
      create index journal_entry_fund on journal_entry (fund_id, business_on);
      create index journal_entry_loan on journal_entry (loan_id);

      create table journal_line (
        entry_id uuid not null references journal_entry (id),
        position integer not null,
        account_id uuid not null references ledger_account (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        debit_satang bigint not null default 0 check (debit_satang >= 0),
        credit_satang bigint not null default 0 check (credit_satang >= 0),
        primary key (entry_id, position),
        check ((debit_satang = 0) <> (credit_satang = 0))
      );

      create function journal_line_moves_balance() returns trigger language plpgsql as $$
      begin
        update ledger_account
          set balance_satang = balance_satang + case when is_debit_normal
            then new.debit_satang - new.credit_satang else new.credit_satang - new.debit_satang end
          where id = new.account_id;
        return null;
      end $$;
      create trigger journal_line_moves_balance after insert on journal_line
        for each row execute function journal_line_moves_balance();

      create function journal_entry_balances() returns trigger language plpgsql as $$
      declare difference bigint; foreign_lines integer; lines integer;
      begin
        select coalesce(sum(l.debit_satang) - sum(l.credit_satang), 0), count(*),
               count(*) filter (where a.fund_id <> new.fund_id)
          into difference, lines, foreign_lines
          from journal_line l join ledger_account a on a.id = l.account_id
          where l.entry_id = new.id;
        if difference <> 0 or lines < 2 then
          raise exception 'journal entry % does not balance', new.id using errcode = 'check_violation';
        end if;
        if foreign_lines > 0 then
          raise exception 'journal entry % touches another fund', new.id using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger journal_entry_balances after insert on journal_entry
        deferrable initially deferred for each row execute function journal_entry_balances();

      create function journal_line_joins_open_entry() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from journal_entry e where e.id = new.entry_id
                       and e.posted_in = pg_current_xact_id()) then
          raise exception 'journal entry % is posted already', new.entry_id using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger journal_line_joins_open_entry before insert on journal_line
        for each row execute function journal_line_joins_open_entry();

      create function posted_never_changes() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'check_violation';
      end $$;
      create trigger journal_entry_never_changes before update or delete on journal_entry
        for each row execute function posted_never_changes();
      create trigger journal_line_never_changes before update or delete on journal_line
        for each row execute function posted_never_changes();
      create trigger journal_entry_never_truncated before truncate on journal_entry
        for each statement execute function posted_never_changes();
      create trigger journal_line_never_truncated before truncate on journal_line
        for each statement execute function posted_never_changes();

      create table loan (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        fund_id uuid not null references fund (id),
        resolution_id uuid,
        number integer not null,
        year_be integer not null,
        principal_satang bigint not null check (principal_satang > 0),
        rate_basis_points integer not null check (rate_basis_points between 0 and 1500),
        term_months integer not null check (term_months between 1 and 360),
        first_due_on date not null,
        status text not null check (status in
          ('reserved', 'signed', 'disbursed', 'repaying', 'paid', 'released')),
        is_in_arrears boolean not null default false,
        reserved_on date,
        signed_on date,
        disbursed_on date,
        paid_on date,
        policy_on date not null,
        witness_names text[] not null default '{}',
        version integer not null default 1,
        unique (centre_id, year_be, number)
      );
      alter table journal_entry add foreign key (loan_id) references loan (id);
      create unique index loan_one_open_per_case on loan (case_id) where status not in ('paid', 'released');

      create table instalment (
        loan_id uuid not null references loan (id),
        number integer not null check (number > 0),
        centre_id uuid not null references centre (id),
        area_code text not null,
        due_on date not null,
        principal_satang bigint not null check (principal_satang >= 0),
        interest_satang bigint not null check (interest_satang >= 0),
        paid_principal_satang bigint not null default 0 check (paid_principal_satang between 0 and principal_satang),
        paid_interest_satang bigint not null default 0 check (paid_interest_satang between 0 and interest_satang),
        settled_on date,
        primary key (loan_id, number)
      );

      create table repayment (
        id uuid primary key,
        loan_id uuid not null references loan (id),
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        entry_id uuid references journal_entry (id),
        receipt_number integer not null,
        receipt_year_be integer not null,
        amount_satang bigint not null check (amount_satang > 0),
        principal_satang bigint not null check (principal_satang >= 0),
        interest_satang bigint not null check (interest_satang >= 0),
        paid_on date not null,
        received_by_seat_id uuid,
        is_imported boolean not null default false,
        recorded_at timestamptz not null,
        check (amount_satang = principal_satang + interest_satang),
        unique (centre_id, receipt_year_be, receipt_number)
      );
      create index repayment_loan on repayment (loan_id);
    `);
  }

  override down(): void {
    this.addSql(`drop table repayment, instalment, loan, journal_line, journal_entry, ledger_account, fund cascade;
      drop function journal_line_moves_balance, journal_entry_balances, journal_line_joins_open_entry,
        posted_never_changes;`);
  }
}
