import { Migration } from '@mikro-orm/migrations';

/** Tasks, support, documents, and the three books that make every effect happen once: audit, outbox, commands. */
export class Migration0005Work extends Migration {
  override up(): void {
    this.addSql(`
      create table task (
        id uuid primary key,
        task_key text not null unique,
        process_id text not null,
        kind text not null,
        cause text not null,
        status text not null check (status in ('open', 'done', 'withdrawn')),
        centre_id uuid not null references centre (id),
        area_code text not null,
        case_id uuid references household_case (id),
        subject_id uuid,
        subject_number integer,
        agency text check (agency in ('nfe', 'agriculture')),
        assignee_user_id text,
        assigned_at timestamptz,
        escalation text not null default 'none'
          check (escalation in ('none', 'reminded', 'escalated', 'handed-over')),
        due_on date not null,
        hold_until_on date,
        hold_reason text,
        opened_at timestamptz not null,
        closed_at timestamptz,
        done_by_user_id text,
        done_by_seat_id uuid,
        outcome text,
        version integer not null default 1,
        check ((status = 'open') = (closed_at is null)),
        check (status <> 'done' or (outcome is not null and done_by_user_id is not null))
      );
      create index task_open on task (centre_id, due_on, id) where status = 'open';
      create index task_open_area on task (area_code text_pattern_ops, due_on, id) where status = 'open';
      create index task_mine on task (assignee_user_id, due_on, id) where status = 'open';
      create index task_case on task (case_id);
      create index task_done_by on task (done_by_user_id, closed_at) where status = 'done';
      create index task_process on task (process_id) where status = 'open';

      create table task_comment (
        id uuid primary key,
        task_id uuid not null references task (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        by_seat_id uuid not null references seat (id),
        text text not null check (length(text) between 1 and 2000),
        written_at timestamptz not null
      );

      create table support (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        round integer not null,
        agency text not null check (agency in ('nfe', 'agriculture')),
        occupation text not null,
        person_id uuid not null references person (id),
        need text not null,
        status text not null,
        reason text,
        offered_on date not null,
        ended_on date,
        version integer not null default 1
      );

      create table support_event (
        id uuid primary key,
        support_id uuid not null references support (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        task_id uuid not null unique,
        kind text not null,
        happened_on date not null,
        sale_satang bigint check (sale_satang >= 0),
        month_income_satang bigint check (month_income_satang >= 0),
        market text,
        note text,
        by_seat_id uuid not null
      );

      create table occupation_group (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        name_th text not null,
        name_en text not null,
        occupation text not null,
        member_count integer not null check (member_count > 0),
        grant_source_th text,
        grant_source_en text,
        grant_satang bigint check (grant_satang >= 0),
        granted_on date,
        market_th text,
        market_en text,
        is_market_lasting boolean not null,
        is_demo boolean not null default false,
        created_at timestamptz not null
      );

      create table welfare_scheme (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        name_th text not null,
        name_en text not null,
        benefit_th text not null,
        benefit_en text not null,
        is_demo boolean not null default false,
        created_at timestamptz not null
      );

      create table document (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        case_id uuid references household_case (id),
        kind text not null,
        subject_id uuid not null,
        file_name text not null,
        sha256 text not null,
        content bytea not null,
        written_at timestamptz not null,
        unique (kind, subject_id)
      );

      create table audit_event (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        action text not null,
        actor_user_id text,
        actor_seat_id uuid,
        process_id text,
        centre_id uuid,
        area_code text not null,
        case_id uuid,
        subject_kind text not null,
        subject_id text not null,
        detail jsonb not null default '{}'
      );
      create index audit_event_case on audit_event (case_id, id);
      create index audit_event_subject on audit_event (subject_kind, subject_id, id);
      create trigger audit_event_never_changes before update or delete on audit_event
        for each row execute function posted_never_changes();
      create trigger audit_event_never_truncated before truncate on audit_event
        for each statement execute function posted_never_changes();

      create table outbox (
        id bigint generated always as identity primary key,
        process_id text not null,
        process_kind text not null,
        type text not null check (type in ('start', 'fact')),
        payload jsonb not null,
        centre_id uuid not null references centre (id),
        area_code text not null,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        last_failure text
      );
      create index outbox_waiting on outbox (process_id, id) where sent_at is null;
      create function outbox_tells() returns trigger language plpgsql as $$
      begin
        perform pg_notify('outbox', '');
        return null;
      end $$;
      create trigger outbox_tells after insert on outbox for each statement execute function outbox_tells();

      create table command (
        user_id text not null,
        key text not null check (length(key) between 8 and 200),
        route text not null,
        body_hash text not null,
        status integer,
        response jsonb,
        centre_id uuid,
        area_code text,
        received_at timestamptz not null,
        primary key (user_id, key)
      );

      create table running_number (
        centre_id uuid not null references centre (id),
        area_code text not null,
        series text not null,
        year_be integer not null,
        last_number integer not null,
        primary key (centre_id, series, year_be)
      );
    `);
  }

  override down(): void {
    this.addSql(`drop table running_number, command, outbox, audit_event, document, welfare_scheme,
      occupation_group, support_event, support, task_comment, task cascade;
      drop function outbox_tells;`);
  }
}
