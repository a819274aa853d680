import { Migration } from '@mikro-orm/migrations';

/**
 * Groups of the area on their way into the centre: every step and every contact stays written down, and
 * with joining go the agreements on the rate and on sharing debtor data. The database itself refuses a step
 * out of turn, a second membership of one group, joining before a founding, and leaving with open loans.
 */
export class Migration0020Accessions extends Migration {
  override up(): void {
    this.addSql(TABLES);
    this.addSql(MEMBERS_SO_FAR);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger fund_joins_once_founded on fund;
      drop trigger fund_leaves_with_loans_settled on fund;
      alter table fund drop column accession_id;
      drop table accession_agreement, accession_contact, accession_move, accession, agreement_text;
      drop function accession_steps_by_table, fund_joins_once_founded, fund_leaves_with_loans_settled;`);
  }
}

const TABLES = `
  create table agreement_text (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    number integer not null check (number > 0),
    text text not null check (text <> ''),
    decided_on date not null,
    effective_from date not null,
    recorded_by_seat_id uuid not null,
    recorded_at timestamptz not null,
    check (effective_from >= decided_on),
    unique (centre_id, number),
    unique (centre_id, effective_from)
  );

  create table accession (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null,
    name_th text not null check (name_th <> ''),
    name_en text not null check (name_en <> ''),
    founded_year_be integer,
    member_count integer check (member_count >= 0),
    status text not null check (status in ('listed', 'approached', 'consulted', 'negotiating',
      'agreed', 'acceded', 'declined', 'left')),
    status_since date not null,
    next_try_on date,
    is_demo boolean not null default false,
    version integer not null default 1,
    created_at timestamptz not null,
    unique (centre_id, name_th),
    check ((status = 'declined') = (next_try_on is not null))
  );

  create table accession_move (
    id uuid primary key,
    accession_id uuid not null references accession (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    number integer not null check (number > 0),
    from_status text,
    to_status text not null,
    moved_on date not null,
    reason text,
    note text,
    next_try_on date,
    by_seat_id uuid,
    recorded_at timestamptz not null,
    unique (accession_id, number),
    check (to_status <> 'declined' or (reason is not null and next_try_on > moved_on)),
    check (reason <> 'other' or coalesce(note, '') <> '')
  );

  create table accession_contact (
    id uuid primary key,
    accession_id uuid not null references accession (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    met_on date not null,
    channel text not null check (channel in ('visit', 'meeting', 'phone', 'message', 'letter')),
    who text not null check (who <> ''),
    said text not null check (said <> ''),
    letter_number text,
    by_seat_id uuid not null,
    recorded_at timestamptz not null
  );
  create index accession_contact_of on accession_contact (accession_id, met_on);

  create table accession_agreement (
    fund_id uuid primary key references fund (id),
    accession_id uuid not null references accession (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    rate_basis_points integer not null check (rate_basis_points between 0 and 1500),
    rate_from_on date not null,
    data_signed_on date not null,
    data_signed_by text not null check (data_signed_by <> ''),
    agreement_text_id uuid not null references agreement_text (id),
    recorded_by_seat_id uuid not null,
    recorded_at timestamptz not null
  );`;

/** Who is or was a member already stands as such among the groups of the area, without a way before it. */
const MEMBERS_SO_FAR = `
  insert into accession (id, centre_id, area_code, kind, name_th, name_en, status, status_since,
      is_demo, created_at)
    select distinct on (f.centre_id, f.name_th) gen_random_uuid(), f.centre_id, f.area_code, f.kind,
        f.name_th, f.name_en, case f.status when 'member' then 'acceded' else 'left' end,
        coalesce(f.left_on, f.acceded_on), f.is_demo, f.created_at
      from fund f
      order by f.centre_id, f.name_th, f.status desc, f.acceded_on desc;
  alter table fund add column accession_id uuid references accession (id);
  update fund f set accession_id = a.id
    from accession a where a.centre_id = f.centre_id and a.name_th = f.name_th;
  alter table fund alter column accession_id set not null;
  insert into accession_move (id, accession_id, centre_id, area_code, number, to_status, moved_on,
      recorded_at)
    select gen_random_uuid(), f.accession_id, f.centre_id, f.area_code,
        row_number() over (partition by f.accession_id order by step.moved_on, f.id, step.place),
        step.to_status, step.moved_on, f.created_at
      from fund f cross join lateral (values (1, 'acceded', f.acceded_on), (2, 'left', f.left_on))
        as step (place, to_status, moved_on)
      where step.moved_on is not null;
  create unique index fund_member_once on fund (accession_id) where status = 'member';`;

const GUARDS = `
  create function accession_steps_by_table() returns trigger language plpgsql as $$
  begin
    if old.status <> new.status and (old.status, new.status) not in (
      ('listed', 'approached'), ('approached', 'consulted'), ('approached', 'declined'),
      ('consulted', 'negotiating'), ('consulted', 'declined'), ('negotiating', 'agreed'),
      ('negotiating', 'declined'), ('agreed', 'acceded'), ('agreed', 'declined'),
      ('acceded', 'left'), ('declined', 'approached'), ('left', 'approached')
    ) then
      raise exception 'accession % cannot go from % to %', new.id, old.status, new.status
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger accession_steps_by_table before update on accession
    for each row execute function accession_steps_by_table();

  create function fund_joins_once_founded() returns trigger language plpgsql as $$
  declare joined_year_be integer := extract(year from new.acceded_on)::integer + 543;
  begin
    if exists (select 1 from centre c join accession a on a.id = new.accession_id
                where c.id = new.centre_id
                  and joined_year_be < greatest(c.founded_year_be, a.founded_year_be)) then
      raise exception 'fund % joins before it or its centre was founded', new.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger fund_joins_once_founded before insert on fund
    for each row execute function fund_joins_once_founded();

  create function fund_leaves_with_loans_settled() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from loan where fund_id = new.id and status not in ('paid', 'released')) then
      raise exception 'fund % has open loans', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger fund_leaves_with_loans_settled before update of status on fund
    for each row when (new.status = 'left' and old.status <> 'left')
    execute function fund_leaves_with_loans_settled();

  create trigger agreement_text_never_changes before update or delete on agreement_text
    for each row execute function posted_never_changes();
  create trigger accession_move_never_changes before update or delete on accession_move
    for each row execute function posted_never_changes();
  create trigger accession_contact_never_changes before update or delete on accession_contact
    for each row execute function posted_never_changes();
  create trigger accession_agreement_never_changes before update or delete on accession_agreement
    for each row execute function posted_never_changes();`;
