import { Migration } from '@mikro-orm/migrations';

/**
 * Dated work that belongs to no household's path, each with a process of its own. One of a kind is alive
 * for one thing, and one that is over stays over. Groups that have declined are asked again by it.
 */
export class Migration0029Duties extends Migration {
  override up(): void {
    this.addSql(`
      create table duty (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        case_id uuid references household_case (id),
        kind text not null,
        subject_id uuid not null,
        subject_number integer,
        agency text,
        opens_on date not null,
        due_on date,
        status text not null check (status in ('waiting', 'open', 'done', 'ended')),
        opened_at timestamptz not null,
        closed_at timestamptz,
        version integer not null default 1,
        check ((status in ('done', 'ended')) = (closed_at is not null)),
        check (due_on >= opens_on)
      );
      create unique index duty_alive_once on duty (kind, subject_id, coalesce(subject_number, -1))
        where status in ('waiting', 'open');
      create index duty_of_centre on duty (centre_id) where status in ('waiting', 'open');
      alter table accession_contact add column next_try_on date;`);
    this.addSql(GUARDS);
    this.addSql(GROUPS_TO_ASK_AGAIN);
  }

  override down(): void {
    this.addSql(`
      alter table accession_contact drop column next_try_on;
      delete from outbox where process_kind = 'duty';
      drop table duty;
      drop function duty_over_stays_over;`);
  }
}

const GUARDS = `
  create function duty_over_stays_over() returns trigger language plpgsql as $$
  begin
    if old.status in ('done', 'ended') then
      raise exception 'duty % is over', old.id using errcode = 'check_violation';
    end if;
    if (old.kind, old.subject_id, old.centre_id)
        is distinct from (new.kind, new.subject_id, new.centre_id) then
      raise exception 'duty % is about one thing', old.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger duty_over_stays_over before update on duty
    for each row execute function duty_over_stays_over();
  create trigger duty_never_deleted before delete on duty
    for each row execute function posted_never_changes();`;

const GROUPS_TO_ASK_AGAIN = `
  insert into duty (id, centre_id, area_code, kind, subject_id, opens_on, status, opened_at)
    select gen_random_uuid(), centre_id, area_code, 'ask-group-again', id, next_try_on, 'waiting',
        now()
      from accession where status = 'declined';
  insert into outbox (process_id, process_kind, type, payload, centre_id, area_code)
    select 'duty/' || id, 'duty', 'start', jsonb_build_object('dutyId', id, 'centreId', centre_id,
        'areaCode', area_code, 'caseId', null, 'kind', kind, 'subjectId', subject_id,
        'subjectNumber', null, 'agency', null, 'opensOn', opens_on::text, 'dueOn', null),
        centre_id, area_code
      from duty where status = 'waiting';`;
