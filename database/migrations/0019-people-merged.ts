import { Migration } from '@mikro-orm/migrations';

/** Every column that names a person and moves with them; `database/people/merge` knows the same. */
const NAMING = [
  ['household_member', 'person_id'],
  ['household', 'head_person_id'],
  ['consent', 'given_by_person_id'],
  ['debt', 'person_id'],
  ['income_line', 'person_id'],
  ['support', 'person_id'],
  ['seat', 'person_id'],
  ['clearance_confirmation', 'person_id'],
  ['fund_member', 'person_id'],
  ['person_relation', 'person_id'],
  ['person_relation', 'other_person_id'],
] as const;

/**
 * How people stand to each other, and what was written of them before. Two records of one person made one, and undone. The merged record stays and points to the kept one;
 * what names it is written for the kept one by the database itself, so that a form that was open
 * while two records were merged loses nothing.
 */
export class Migration0019PeopleMerged extends Migration {
  override up(): void {
    this.addSql(`
      alter table person add column merged_into_id uuid references person (id);
      alter table person add constraint merged_into_another check (merged_into_id <> id);
      drop index person_citizen_id_in_centre;
      create unique index person_citizen_id_in_centre on person (centre_id, citizen_id)
        where citizen_id is not null and merged_into_id is null;

      create table person_merge (
        id uuid primary key,
        kept_person_id uuid not null references person (id),
        merged_person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        choices jsonb not null,
        kept_before jsonb not null,
        kept_after jsonb not null,
        merged_at timestamptz not null,
        merged_by_user_id text not null,
        merged_by_seat_id uuid not null,
        undone_at timestamptz,
        undone_by_user_id text,
        undone_by_seat_id uuid,
        constraint merge_of_two_records check (kept_person_id <> merged_person_id),
        check ((undone_at is null) = (undone_by_user_id is null))
      );
      create unique index person_merge_once on person_merge (merged_person_id)
        where undone_at is null;
      create index person_merge_centre on person_merge (centre_id, merged_at);

      create table person_merge_move (
        id uuid primary key default gen_random_uuid(),
        merge_id uuid not null references person_merge (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        table_name text not null,
        column_name text not null,
        row_id uuid not null,
        before jsonb
      );
      create index person_merge_move_merge on person_merge_move (merge_id);

      create table person_relation (
        id uuid primary key,
        person_id uuid not null references person (id),
        other_person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null check (kind in ('spouse', 'parent', 'surety', 'head')),
        from_on date,
        until_on date,
        by_seat_id uuid not null,
        noted_at timestamptz not null,
        constraint relation_to_oneself check (person_id <> other_person_id),
        check (until_on >= from_on)
      );
      create index person_relation_person on person_relation (person_id);
      create index person_relation_other on person_relation (other_person_id);

      create table person_change (
        id uuid primary key,
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        before jsonb not null,
        by_seat_id uuid not null,
        changed_at timestamptz not null
      );
      create index person_change_person on person_change (person_id, changed_at);
      create trigger person_change_never_changes before update or delete on person_change
        for each row execute function posted_never_changes();

      create function person_as_kept() returns trigger language plpgsql as $$
      declare
        named uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
        kept uuid := named;
      begin
        while kept is not null loop
          named := kept;
          -- Waits for a merge that is under way, and then sees it.
          select merged_into_id into kept from person where id = named for key share;
        end loop;
        return jsonb_populate_record(new, jsonb_build_object(tg_argv[0], named));
      end $$;
    `);
    for (const [table, column] of NAMING) {
      this.addSql(`create trigger ${table}_${column}_as_kept before insert or update of ${column}
        on ${table} for each row execute function person_as_kept('${column}')`);
    }
  }

  override down(): void {
    for (const [table, column] of NAMING) {
      this.addSql(`drop trigger ${table}_${column}_as_kept on ${table}`);
    }
    this.addSql(`
      drop function person_as_kept;
      drop table person_change, person_merge_move, person_merge, person_relation;
      drop index person_citizen_id_in_centre;
      alter table person drop column merged_into_id;
      create unique index person_citizen_id_in_centre on person (centre_id, citizen_id)
        where citizen_id is not null;`);
  }
}
