import { Migration } from '@mikro-orm/migrations';
import { restatedCheck } from './restated-check.ts';

/**
 * A motion may admit a group of the area as a member fund (decision 0045). The terms that it has agreed to
 * stand beside the motion and change as little as the motion does.
 */
export class Migration0074MotionsThatAdmit extends Migration {
  override up(): void {
    for (const table of ['motion', 'agenda_item']) this.addSql(restated(table, WITHOUT, WITH));
    this.addSql(ADMISSIONS);
  }

  override down(): void {
    this.addSql(`
      drop trigger motion_keeps_its_admission on motion;
      drop function motion_keeps_its_admission;
      drop table motion_admission;`);
    for (const table of ['motion', 'agenda_item']) this.addSql(restated(table, WITH, WITHOUT));
  }
}

const WITHOUT = "'honours'::text, 'release-fund'::text";
const WITH = "'honours'::text, 'admit-fund'::text, 'release-fund'::text";

/** The list of kinds, with one more or less. */
function restated(table: string, from: string, to: string): string {
  return restatedCheck({ table, name: `${table}_kind_check`, from, to });
}

const ADMISSIONS = `
  create table motion_admission (
    motion_id uuid primary key,
    kind text not null default 'admit-fund' check (kind = 'admit-fund'),
    centre_id uuid not null references centre (id),
    area_code text not null,
    accession_id uuid not null references accession (id),
    has_money boolean not null,
    lends boolean not null,
    counts_in_headline boolean not null,
    is_core boolean not null,
    reserve_satang bigint not null check (reserve_satang >= 0),
    capital_satang bigint not null check (capital_satang >= 0),
    rate_basis_points integer not null check (rate_basis_points between 0 and 1500),
    rate_from_on date not null,
    data_signed_on date not null,
    data_signed_by text not null check (data_signed_by <> ''),
    foreign key (motion_id, kind) references motion (id, kind),
    check (has_money or not lends and not counts_in_headline and capital_satang = 0)
  );
  create trigger motion_admission_never_changes before update or delete on motion_admission
    for each row execute function posted_never_changes();

  create function motion_keeps_its_admission() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from motion_admission a where a.motion_id = new.id) then
      raise exception 'motion % admits nobody', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger motion_keeps_its_admission after insert on motion
    deferrable initially deferred for each row when (new.kind = 'admit-fund')
    execute function motion_keeps_its_admission();`;
