import { Migration } from '@mikro-orm/migrations';

/** The case of a household and what is learned, proposed, confirmed and honoured on its path. */
export class Migration0002Cases extends Migration {
  override up(): void {
    this.addSql(`
      create table household_case (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        household_id uuid not null references household (id),
        number integer not null,
        year_be integer not null,
        status text not null,
        status_since timestamptz not null,
        round integer not null default 1,
        opened_at_status text not null,
        opened_on date not null,
        closed_on date,
        is_demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null,
        unique (centre_id, year_be, number)
      );
      create unique index household_case_one_open on household_case (household_id) where closed_on is null;
      create index household_case_board on household_case (centre_id, status);

      create table case_move (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        step_key text not null,
        from_status text,
        to_status text not null,
        reason text,
        by_seat_id uuid,
        at timestamptz not null,
        -- Several steps can bear the same instant; their order is the order of writing.
        sequence bigint generated always as identity,
        unique (case_id, step_key)
      );

      create table consent (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        text_version text not null,
        purposes text[] not null,
        given_by_person_id uuid not null references person (id),
        is_given boolean not null,
        signed_on date not null,
        signature_kind text check (signature_kind in ('signature', 'fingerprint')),
        witness_names text[] not null default '{}',
        recorded_at timestamptz not null,
        unique (case_id, round),
        check (not is_given or signature_kind is not null)
      );

      create table debt (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        position integer not null,
        person_id uuid not null references person (id),
        source text not null,
        creditor_name text,
        creditor_fund_id uuid,
        balance_satang bigint not null check (balance_satang > 0),
        instalment_satang bigint not null check (instalment_satang >= 0),
        rate_basis_points integer not null check (rate_basis_points >= 0),
        rate_period text not null check (rate_period in ('year', 'month', 'day')),
        has_defaulted boolean not null,
        can_still_borrow boolean not null,
        treatment text check (treatment in ('refinance', 'stays')),
        payoff_satang bigint check (payoff_satang >= 0),
        payoff_agreed_on date,
        paid_on date,
        receipt_number text,
        receipt_on date,
        unique (case_id, round, position)
      );

      create table income_line (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        position integer not null,
        person_id uuid references person (id),
        kind text not null,
        month_satang bigint not null check (month_satang >= 0),
        unique (case_id, round, position)
      );

      create table expense_line (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        kind text not null,
        month_satang bigint not null check (month_satang >= 0),
        unique (case_id, round, kind)
      );

      create table assessment (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        income_satang bigint not null,
        expense_satang bigint not null,
        necessities_satang bigint not null,
        debt_satang bigint not null,
        instalment_satang bigint not null,
        note text,
        assessed_on date not null,
        by_seat_id uuid not null,
        unique (case_id, round)
      );

      create table proposal (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null,
        amount_satang bigint not null check (amount_satang > 0),
        term_months integer not null check (term_months between 1 and 360),
        rate_basis_points integer not null check (rate_basis_points between 0 and 1500),
        first_due_on date not null,
        instalment_satang bigint not null,
        note text,
        proposed_on date not null,
        by_seat_id uuid not null,
        unique (case_id, number)
      );

      create table case_decision (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        task_id uuid not null unique,
        kind text not null,
        outcome text not null,
        reason text,
        next_step text,
        forum text,
        note text,
        decided_on date not null,
        by_seat_id uuid not null
      );

      create table clearance_confirmation (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        task_id uuid not null unique,
        attempt integer not null,
        user_id text not null,
        person_id uuid,
        by_seat_id uuid not null,
        is_confirmed boolean not null,
        reason text,
        confirmed_on date not null,
        unique (case_id, attempt, user_id)
      );

      create table honour (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        number integer not null,
        year_be integer not null,
        ceremony_on date not null,
        may_be_named boolean not null,
        by_seat_id uuid not null,
        unique (case_id, round),
        unique (centre_id, year_be, number)
      );

      create table aftercare_check (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        number integer not null,
        due_on date not null,
        done_on date not null,
        outcome text not null check (outcome in ('well', 'early-signs', 'relapsed')),
        signs text[] not null default '{}',
        note text,
        by_seat_id uuid not null,
        unique (case_id, round, number)
      );
    `);
  }

  override down(): void {
    this.addSql(`drop table aftercare_check, honour, clearance_confirmation, case_decision, proposal,
      assessment, expense_line, income_line, debt, consent, case_move, household_case cascade;`);
  }
}
