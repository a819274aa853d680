import { Migration } from '@mikro-orm/migrations';

/**
 * Books that funds bring by file: each file once a centre, who is a member of which fund, and what the
 * funds' own books said of their loans. The database itself refuses a loan whose sums do not agree and
 * any change of what a book once said.
 */
export class Migration0009Books extends Migration {
  override up(): void {
    this.addSql(`
      create table book_import (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
        headline_hash text not null,
        answer jsonb not null,
        by_seat_id uuid not null,
        imported_at timestamptz not null,
        constraint book_import_once unique (centre_id, file_hash)
      );

      -- One person may hold two numbers of a fund: two records that proved to be one.
      create table fund_member (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        member_number text not null check (member_number <> ''),
        joined_on date,
        savings_satang bigint not null check (savings_satang >= 0),
        unique (fund_id, member_number)
      );
      create index fund_member_person on fund_member (person_id);

      create table fund_book_loan (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        household_id uuid not null references household (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number text not null check (number <> ''),
        origin text not null check (origin in ('fund-loan', 'centre-contract')),
        lent_on date not null,
        principal_satang bigint not null check (principal_satang > 0),
        rate_basis_points integer not null check (rate_basis_points >= 0),
        term_months integer not null check (term_months between 1 and 360),
        first_due_on date not null,
        instalment_satang bigint not null check (instalment_satang >= 0),
        added_interest_satang bigint check (added_interest_satang > 0),
        interest_due_since date,
        has_agreement boolean,
        has_defaulted boolean not null,
        can_still_borrow boolean not null,
        balance_satang bigint not null check (balance_satang >= 0),
        balance_on date not null,
        unique (fund_id, number),
        check (lent_on <= first_due_on and lent_on <= balance_on),
        check ((added_interest_satang is null) = (interest_due_since is null)
          and (added_interest_satang is null) = (has_agreement is null)),
        check (origin = 'fund-loan' or balance_satang = 0)
      );
      create index fund_book_loan_household on fund_book_loan (household_id);

      create table fund_book_repayment (
        loan_id uuid not null references fund_book_loan (id),
        position integer not null check (position > 0),
        centre_id uuid not null references centre (id),
        area_code text not null,
        paid_on date not null,
        amount_satang bigint not null check (amount_satang > 0),
        principal_satang bigint not null check (principal_satang >= 0),
        interest_satang bigint not null check (interest_satang >= 0),
        receipt_number text,
        primary key (loan_id, position),
        check (amount_satang = principal_satang + interest_satang)
      );

      create function fund_book_loan_agrees() returns trigger language plpgsql as $$
      declare paid bigint; loan fund_book_loan;
      begin
        select * into loan from fund_book_loan
          where id = coalesce(to_jsonb(new) ->> 'loan_id', to_jsonb(new) ->> 'id')::uuid;
        select coalesce(sum(principal_satang), 0) into paid
          from fund_book_repayment where loan_id = loan.id;
        if loan.principal_satang - paid <> loan.balance_satang then
          raise exception 'book loan % does not agree with its repayments', loan.id
            using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger fund_book_loan_agrees after insert on fund_book_loan
        deferrable initially deferred for each row execute function fund_book_loan_agrees();
      create constraint trigger fund_book_repayment_agrees after insert on fund_book_repayment
        deferrable initially deferred for each row execute function fund_book_loan_agrees();

      create trigger fund_book_loan_never_changes before update or delete on fund_book_loan
        for each row execute function posted_never_changes();
      create trigger fund_book_repayment_never_changes before update or delete on fund_book_repayment
        for each row execute function posted_never_changes();
      create trigger book_import_never_changes before update or delete on book_import
        for each row execute function posted_never_changes();
    `);
  }

  override down(): void {
    this.addSql(`drop table fund_book_repayment, fund_book_loan, fund_member, book_import cascade;
      drop function fund_book_loan_agrees;`);
  }
}
