import { Migration } from '@mikro-orm/migrations';

/**
 * How a centre sorts its households and whom it chooses: segments as dated criteria, the choice of the
 * chair with its reason for a fiscal year, and since when a debt is in arrears. Nobody gets a score.
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
  }

  override down(): void {
    this.addSql(`
      drop table target_choice, segment_criterion;
      alter table debt drop column arrears_since;`);
  }
}
