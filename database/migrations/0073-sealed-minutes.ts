import { Migration } from '@mikro-orm/migrations';

/**
 * Minutes drafted from the record, corrected beside it, signed and sealed (decision 0041). Once sealed, the
 * database lets nobody change what they state, nor the rows of the meeting that they were drawn from.
 */
export class Migration0073SealedMinutes extends Migration {
  override up(): void {
    this.addSql(TABLES);
    this.addSql(GUARDS);
    this.addSql(FROZEN);
    // Minutes that wait for signatures are drawn anew, so that there is a record to sign.
    this.addSql(`
      delete from document d using meeting m
       where d.kind = 'minutes' and d.subject_id = m.id and m.status = 'minutes-drafted';
      insert into document_order (kind, subject_id, centre_id, area_code, ordered_at)
        select 'minutes', id, centre_id, area_code, now() from meeting where status = 'minutes-drafted';`);
  }

  override down(): void {
    this.addSql(`
      drop trigger attendance_sealed on attendance;
      drop trigger agenda_item_sealed on agenda_item;
      drop trigger vote_sealed on vote;
      drop trigger resolution_sealed on resolution;
      drop trigger resolution_quorum_sealed on resolution_quorum;
      drop trigger meeting_proxy_sealed on meeting_proxy;
      drop trigger minutes_signature_of_a_draft on minutes_signature;
      drop table minutes_seal, minutes_correction, minutes_draft;
      drop function sealed_record_stays, minutes_draft_after_the_session, minutes_correction_before_signing,
        minutes_seal_of_what_was_signed, minutes_signature_of_a_draft;
      delete from document_order where kind in ('minutes', 'sealed-minutes');
      delete from document where kind = 'sealed-minutes';`);
  }
}

const TABLES = `
  create table minutes_draft (
    meeting_id uuid primary key references meeting (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    record jsonb not null,
    drafted_at timestamptz not null
  );

  create table minutes_correction (
    id uuid primary key,
    meeting_id uuid not null references minutes_draft (meeting_id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    position integer not null,
    part text not null check (part in ('place', 'remark')),
    item_id uuid references agenda_item (id),
    amends_id uuid references minutes_correction (id),
    old_text text,
    new_text text,
    reason text not null,
    corrected_at timestamptz not null,
    by_user_id text not null,
    by_seat_id uuid not null references seat (id),
    unique (meeting_id, position),
    check (old_text is distinct from new_text),
    check (part = 'remark' or (item_id is null and amends_id is null and new_text is not null)),
    check (amends_id is null or item_id is null)
  );

  create table minutes_seal (
    meeting_id uuid primary key references minutes_draft (meeting_id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    content jsonb not null,
    -- SHA-256 of the content.
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz not null
  );`;

const GUARDS = `
  create trigger minutes_draft_never_changes before update or delete on minutes_draft
    for each row execute function posted_never_changes();
  create trigger minutes_correction_never_changes before update or delete on minutes_correction
    for each row execute function posted_never_changes();
  create trigger minutes_seal_never_changes before update or delete on minutes_seal
    for each row execute function posted_never_changes();

  create function minutes_draft_after_the_session() returns trigger language plpgsql as $$
  begin
    if (select status from meeting where id = new.meeting_id) <> 'minutes-drafted' then
      raise exception 'meeting % is not over, or its minutes are done', new.meeting_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger minutes_draft_after_the_session before insert on minutes_draft
    for each row execute function minutes_draft_after_the_session();

  create function minutes_correction_before_signing() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from minutes_signature s where s.meeting_id = new.meeting_id) then
      raise exception 'the minutes of meeting % are signed', new.meeting_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger minutes_correction_before_signing before insert on minutes_correction
    for each row execute function minutes_correction_before_signing();

  create function minutes_signature_of_a_draft() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from minutes_draft d where d.meeting_id = new.meeting_id) then
      raise exception 'meeting % has no minutes to sign', new.meeting_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger minutes_signature_of_a_draft before insert on minutes_signature
    for each row execute function minutes_signature_of_a_draft();

  create function minutes_seal_of_what_was_signed() returns trigger language plpgsql as $$
  begin
    if (select count(*) from minutes_signature s where s.meeting_id = new.meeting_id) < 2 then
      raise exception 'the minutes of meeting % lack a signature', new.meeting_id
        using errcode = 'check_violation';
    end if;
    if new.content -> 'record' is distinct from
         (select record from minutes_draft d where d.meeting_id = new.meeting_id)
       or jsonb_array_length(new.content -> 'corrections') <>
         (select count(*) from minutes_correction c where c.meeting_id = new.meeting_id) then
      raise exception 'the minutes of meeting % are sealed as they were drafted and corrected', new.meeting_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger minutes_seal_of_what_was_signed before insert on minutes_seal
    for each row execute function minutes_seal_of_what_was_signed();`;

const FROZEN = `
  create function sealed_record_stays() returns trigger language plpgsql as $$
  declare
    row jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    of_meeting uuid := coalesce(row ->> 'meeting_id',
      (select meeting_id::text from agenda_item where id = (row ->> 'item_id')::uuid))::uuid;
  begin
    if exists (select 1 from minutes_seal s where s.meeting_id = of_meeting) then
      raise exception 'the minutes of meeting % are sealed: its % stays as it is', of_meeting, tg_table_name
        using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger attendance_sealed before insert or update or delete on attendance
    for each row execute function sealed_record_stays();
  create trigger agenda_item_sealed before insert or update or delete on agenda_item
    for each row execute function sealed_record_stays();
  create trigger vote_sealed before insert or update or delete on vote
    for each row execute function sealed_record_stays();
  create trigger resolution_sealed before insert or update or delete on resolution
    for each row execute function sealed_record_stays();
  create trigger resolution_quorum_sealed before insert or update or delete on resolution_quorum
    for each row execute function sealed_record_stays();
  create trigger meeting_proxy_sealed before insert or update or delete on meeting_proxy
    for each row execute function sealed_record_stays();`;
