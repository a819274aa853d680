import { Migration } from '@mikro-orm/migrations';

/**
 * Sheets of paper with a code, what was entered from them, and fingerprints before two witnesses. The
 * database itself holds that a sheet is entered once, about one thing, with a date that can be.
 */
export class Migration0042PaperSheets extends Migration {
  override up(): void {
    this.addSql(TABLES);
    this.addSql(GUARDS);
    this.addSql(SIGNATURES);
  }

  override down(): void {
    this.addSql(`
      drop table paper_payment, paper_sheet, paper_print, minutes_signature;
      drop function paper_sheet_enters_once, paper_begins_after_its_matter;
      alter table consent drop constraint consent_fingerprint_before_two;
      alter table loan drop column signature_kind;
      drop function is_witnessed;`);
  }
}

const TABLES = `
  create table paper_print (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    case_id uuid references household_case (id),
    number integer not null,
    year_be integer not null,
    sheet_count integer not null check (sheet_count > 0),
    printed_at timestamptz not null,
    printed_by_user_id text not null,
    printed_by_seat_id uuid not null references seat (id),
    document_id uuid references document (id),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    unique (centre_id, year_be, number)
  );
  create index paper_print_waiting on paper_print (next_attempt_at) where document_id is null;

  create table paper_sheet (
    id uuid primary key,
    number bigint generated always as identity unique,
    print_id uuid not null references paper_print (id),
    position integer not null,
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null check (kind in ('consent', 'survey', 'arrears-visit', 'aftercare-visit',
      'collection', 'attendance', 'vote')),
    is_prefilled boolean not null,
    case_id uuid references household_case (id),
    meeting_id uuid references meeting (id),
    item_id uuid references agenda_item (id),
    fund_id uuid references fund (id),
    collect_on date,
    status text not null default 'printed' check (status in ('printed', 'entered', 'void')),
    printed_at timestamptz not null,
    printed_by_user_id text not null,
    printed_by_seat_id uuid not null references seat (id),
    paper_on date,
    writer_name text check (writer_name <> ''),
    photo_id uuid references photo (id),
    entered_at timestamptz,
    entered_by_user_id text,
    entered_by_seat_id uuid references seat (id),
    void_reason text check (void_reason in ('lost', 'spoilt', 'not-needed', 'printed-twice')),
    voided_at timestamptz,
    voided_by_seat_id uuid references seat (id),
    unique (print_id, position),
    constraint sheet_entered_whole check ((status = 'entered') =
      (paper_on is not null and writer_name is not null and entered_at is not null
       and entered_by_user_id is not null and entered_by_seat_id is not null)),
    constraint sheet_void_with_reason check ((status = 'void') =
      (void_reason is not null and voided_at is not null and voided_by_seat_id is not null)),
    constraint paper_not_in_the_future check
      (paper_on <= (entered_at at time zone 'Asia/Bangkok')::date),
    constraint sheet_about_one_thing check (case kind
      when 'collection' then case_id is null and meeting_id is null and item_id is null
        and (fund_id is null) = (collect_on is null)
      when 'attendance' then case_id is null and item_id is null and fund_id is null
        and (status <> 'entered' or meeting_id is not null)
      when 'vote' then case_id is null and fund_id is null
        and (item_id is null) = (meeting_id is null)
        and (status <> 'entered' or item_id is not null)
      else meeting_id is null and item_id is null and fund_id is null
        and (status <> 'entered' or case_id is not null) end)
  );
  create index paper_sheet_out on paper_sheet (centre_id, printed_at) where status = 'printed';
  create index paper_sheet_case on paper_sheet (case_id);

  create table paper_payment (
    sheet_id uuid not null references paper_sheet (id),
    loan_id uuid not null references loan (id),
    repayment_id uuid not null unique references repayment (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    primary key (sheet_id, loan_id)
  );
  create trigger paper_payment_never_changes before update or delete on paper_payment
    for each row execute function posted_never_changes();`;

/** What was entered or thrown away stays so; only a photo may still be put beside an entered sheet. */
const GUARDS = `
  create function paper_sheet_enters_once() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'sheet % stays on file', old.number using errcode = 'check_violation';
    end if;
    if old.status <> 'printed' and (to_jsonb(new) - 'photo_id') <> (to_jsonb(old) - 'photo_id') then
      raise exception 'sheet % is % already', old.number, old.status using errcode = 'check_violation';
    end if;
    if old.photo_id is not null and new.photo_id is distinct from old.photo_id then
      raise exception 'the photo of sheet % stays', old.number using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger paper_sheet_enters_once before update or delete on paper_sheet
    for each row execute function paper_sheet_enters_once();

  create function paper_begins_after_its_matter() returns trigger language plpgsql as $$
  declare began_on date;
  begin
    if new.case_id is not null then
      select opened_on into began_on from household_case where id = new.case_id;
    elsif new.meeting_id is not null then
      select (created_at at time zone 'Asia/Bangkok')::date into began_on
        from meeting where id = new.meeting_id;
    end if;
    if new.paper_on < began_on then
      raise exception 'sheet % is older than what it is about', new.number
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger paper_begins_after_its_matter before update on paper_sheet
    for each row when (new.paper_on is not null)
    execute function paper_begins_after_its_matter();`;

/**
 * Civil and Commercial Code s.9. Consents of before are not judged anew: `not valid` holds for every row
 * that is written from here on.
 */
const SIGNATURES = `
  create function is_witnessed(kind text, names text[]) returns boolean immutable language sql as $$
    select kind is distinct from 'fingerprint' or (cardinality(names) = 2
      and btrim(names[1]) <> '' and btrim(names[2]) <> '' and btrim(names[1]) <> btrim(names[2]))
  $$;

  alter table consent add constraint consent_fingerprint_before_two
    check (is_witnessed(signature_kind, witness_names)) not valid;

  alter table loan add column signature_kind text
    check (signature_kind in ('signature', 'fingerprint'));
  alter table loan add constraint loan_fingerprint_before_two
    check (is_witnessed(signature_kind, witness_names));

  create table minutes_signature (
    meeting_id uuid not null references meeting (id),
    signed_as text not null check (signed_as in ('chair', 'secretary')),
    centre_id uuid not null references centre (id),
    area_code text not null,
    signature_kind text not null check (signature_kind in ('signature', 'fingerprint')),
    witness_names text[] not null,
    signed_at timestamptz not null,
    signed_by_user_id text not null,
    signed_by_seat_id uuid not null references seat (id),
    primary key (meeting_id, signed_as),
    constraint minutes_fingerprint_before_two check (is_witnessed(signature_kind, witness_names))
  );
  create trigger minutes_signature_never_changes before update or delete on minutes_signature
    for each row execute function posted_never_changes();`;
