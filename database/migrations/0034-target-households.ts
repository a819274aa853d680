import { Migration } from '@mikro-orm/migrations';

/**
 * How a centre sorts its households and whom it chooses: segments as dated criteria, the choice of the
 * chair with its reason for a fiscal year, and since when a debt is in arrears. Nobody gets a score.
 * And lists of households that others drew up: each row waits until somebody speaks with the household.
 */
export class Migration0034TargetHouseholds extends Migration {
  override up(): void {
    this.addSql(`
      alter table debt add column arrears_since date;

      create table segment_criterion (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        code text not null check (code ~ '^[a-z0-9-]{2,40}$'),
        name text check (name <> ''),
        measure text not null check (measure in ('out-of-system-debts', 'debts-above-lawful',
          'defaulted-debts', 'months-in-arrears', 'debt-service-basis-points', 'debt-baht')),
        least integer not null check (least >= 0),
        most integer check (most >= least),
        is_required boolean not null,
        is_active boolean not null,
        effective_from date not null,
        reason text not null check (reason <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        constraint segment_criterion_once unique (centre_id, code, effective_from)
      );
      create trigger segment_criterion_never_changes before update or delete on segment_criterion
        for each row execute function posted_never_changes();

      create table target_choice (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        fiscal_year_be integer not null check (fiscal_year_be between 2540 and 2699),
        number integer not null check (number > 0),
        is_chosen boolean not null,
        reason text not null check (reason <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        unique (case_id, fiscal_year_be, number)
      );
      create index target_choice_centre on target_choice (centre_id, fiscal_year_be);
      create trigger target_choice_never_changes before update or delete on target_choice
        for each row execute function posted_never_changes();`);
    this.addSql(LISTS);
  }

  override down(): void {
    this.addSql(`
      alter table case_source drop column candidate_id;
      drop table candidate, candidate_list, target_choice, segment_criterion;
      alter table debt drop column arrears_since;`);
  }
}

const LISTS = `
  create table candidate_list (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null check (kind in ('basic-needs', 'targeted-poor', 'fund-debtors')),
    fund_id uuid references fund (id),
    file_hash text not null,
    listed_on date not null,
    row_count integer not null check (row_count > 0),
    by_seat_id uuid not null,
    imported_at timestamptz not null,
    unique (centre_id, file_hash),
    check ((kind = 'fund-debtors') = (fund_id is not null))
  );

  create table candidate (
    id uuid primary key,
    list_id uuid not null references candidate_list (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    row_number integer not null,
    first_name text not null,
    last_name text not null,
    citizen_id text,
    phone text,
    house_number text not null,
    village_number integer not null check (village_number between 1 and 99),
    house_code text,
    note text,
    unique (list_id, row_number)
  );
  create index candidate_centre on candidate (centre_id, list_id, row_number);

  alter table case_source add column candidate_id uuid unique references candidate (id);
  alter table case_source add constraint list_names_its_row
    check ((kind = 'list') = (candidate_id is not null));`;
