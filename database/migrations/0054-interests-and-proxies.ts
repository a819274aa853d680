import { Migration } from '@mikro-orm/migrations';

/**
 * Who leaves an item and why (decision 0034): the by-law of the room frozen when the meeting is opened, what
 * the system found on file, what members declared, written proxies, and the count of each resolution as it
 * was. The database itself takes no vote of somebody who leaves the item, and no resolution of too few.
 */
export class Migration0054InterestsAndProxies extends Migration {
  override up(): void {
    this.addSql(RULE);
    this.addSql(INTERESTS);
    this.addSql(PROXIES);
    this.addSql(COUNTS);
    this.addSql(WHO_LEAVES);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger vote_by_who_stays on vote;
      drop trigger resolution_of_who_stays on resolution;
      drop function vote_by_who_stays, resolution_of_who_stays, speaks_in_room, leaves_item;
      drop index household_head;
      drop table resolution_quorum, meeting_proxy, declared_interest, found_interest, room_rule;`);
    this.addSql(TERM_GUARD_BEFORE);
  }
}

const RULE = `
  create table room_rule (
    meeting_id uuid primary key references meeting (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    kin_degrees integer not null check (kin_degrees >= 0),
    marriage_degrees integer not null check (marriage_degrees >= 0),
    paid_funds_leave boolean not null,
    recused_lower_seats boolean not null,
    declaration_first boolean not null,
    proxies_per_holder integer not null check (proxies_per_holder >= 0),
    proxies_count_for_quorum boolean not null
  );
  create trigger room_rule_never_changes before update or delete on room_rule
    for each row execute function posted_never_changes();`;

const INTERESTS = `
  -- Kin are found through the heads of households.
  create index household_head on household (head_person_id);
  create table found_interest (
    id uuid primary key,
    item_id uuid not null references agenda_item (id),
    seat_id uuid not null references seat (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    ground text not null check (ground in ('own-household', 'left-household-during-case',
      'own-debt-in-item', 'guarantor-in-item', 'creditor-in-item', 'represents-paid-fund',
      'kin-in-item')),
    degree integer check (degree >= 0),
    path text[] check (path <@ array['parent', 'child', 'spouse']),
    found_at timestamptz not null,
    unique (item_id, seat_id, ground),
    check ((ground = 'kin-in-item') = (degree is not null and path is not null))
  );
  create trigger found_interest_never_changes before update or delete on found_interest
    for each row execute function posted_never_changes();

  create table declared_interest (
    id uuid primary key,
    item_id uuid not null references agenda_item (id),
    seat_id uuid not null references seat (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    has_interest boolean not null,
    reason text check (reason <> ''),
    how text not null check (how in ('by-member', 'for-member', 'with-vote')),
    by_seat_id uuid not null references seat (id),
    declared_at timestamptz not null,
    -- Two words can bear the same instant; the one written last counts.
    sequence bigint generated always as identity,
    check (has_interest = (reason is not null)),
    check (how <> 'with-vote' or not has_interest)
  );
  create index declared_interest_item on declared_interest (item_id, sequence);
  create trigger declared_interest_never_changes before update or delete on declared_interest
    for each row execute function posted_never_changes();`;

const PROXIES = `
  create table meeting_proxy (
    id uuid primary key,
    meeting_id uuid not null references meeting (id),
    giver_seat_id uuid not null references seat (id),
    holder_seat_id uuid not null references seat (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    signed_on date not null,
    paper_reference text not null check (paper_reference <> ''),
    by_seat_id uuid not null references seat (id),
    recorded_at timestamptz not null,
    ended_at timestamptz,
    constraint proxy_to_somebody_else check (giver_seat_id <> holder_seat_id)
  );
  create unique index meeting_proxy_once on meeting_proxy (meeting_id, giver_seat_id)
    where ended_at is null;
  create trigger meeting_proxy_ended_once before update on meeting_proxy
    for each row execute function ended_once('ended_at');
  create trigger meeting_proxy_never_deleted before delete on meeting_proxy
    for each row execute function posted_never_changes();`;

const COUNTS = `
  create table resolution_quorum (
    resolution_id uuid primary key references resolution (id),
    item_id uuid not null unique references agenda_item (id),
    meeting_id uuid not null references meeting (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    -- People on the committee, and the seats the share was taken of after recusals.
    committee integer not null check (committee > 0),
    seats integer not null check (seats between 1 and committee),
    needed integer not null check (needed > 0),
    in_room integer not null,
    counted integer not null check (counted >= needed),
    by_proxy integer not null check (by_proxy >= 0),
    voters integer not null check (voters >= 0),
    -- [{seatId, name, grounds: [{ground, degree, path, reason, how}]}]
    recused jsonb not null,
    -- [{giverSeatId, giverName, holderSeatId, holderName, paperReference}]
    proxies jsonb not null
  );
  create trigger resolution_quorum_never_changes before update or delete on resolution_quorum
    for each row execute function posted_never_changes();`;

const WHO_LEAVES = `
  create function leaves_item(item uuid, member text) returns boolean language sql stable as $$
    select exists (
      select 1 from found_interest f join seat s on s.id = f.seat_id
       where f.item_id = item and s.user_id = member
    ) or coalesce((
      select d.has_interest from declared_interest d join seat s on s.id = d.seat_id
       where d.item_id = item and s.user_id = member order by d.sequence desc limit 1
    ), false)
  $$;`;

const GUARDS = `
  create function vote_by_who_stays() returns trigger language plpgsql as $$
  begin
    if leaves_item(new.item_id, new.user_id) then
      raise exception 'seat % leaves item %', new.seat_id, new.item_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger vote_by_who_stays before insert on vote
    for each row execute function vote_by_who_stays();

  -- Who is in the room in term, and whom a proxy speaks for where the by-law counts proxies.
  create function speaks_in_room(sitting uuid, decided_on date) returns setof text
  language sql stable as $$
    with here as (
      select a.seat_id, s.user_id from attendance a join seat s on s.id = a.seat_id
       where a.meeting_id = sitting and a.is_present and a.left_at is null
         and s.from_on <= decided_on and (s.until_on is null or s.until_on >= decided_on))
    select user_id from here
    union
    select s.user_id from meeting_proxy p join seat s on s.id = p.giver_seat_id
      join here h on h.seat_id = p.holder_seat_id
      join room_rule r on r.meeting_id = p.meeting_id and r.proxies_count_for_quorum
     where p.meeting_id = sitting and p.ended_at is null
       and s.from_on <= decided_on and (s.until_on is null or s.until_on >= decided_on)
  $$;

  create or replace function resolution_of_committee_in_term() returns trigger
  language plpgsql as $$
  declare decided_on date := (new.decided_at at time zone 'Asia/Bangkok')::date;
  begin
    if exists (
      select 1 from meeting m where m.id = new.meeting_id
         and m.committee_seats * m.quorum_basis_points
           > 10000 * (select count(*) from speaks_in_room(m.id, decided_on))
    ) then
      raise exception 'resolution % has no committee in term', new.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;

  create function resolution_of_who_stays() returns trigger language plpgsql as $$
  declare
    decided_on date := (new.decided_at at time zone 'Asia/Bangkok')::date;
    leaving integer := (
      select count(distinct s.user_id) from attendance a join seat s on s.id = a.seat_id
       where a.meeting_id = new.meeting_id and leaves_item(new.item_id, s.user_id));
  begin
    if exists (
      select 1 from meeting m left join room_rule r on r.meeting_id = m.id
       where m.id = new.meeting_id
         and (m.committee_seats - case when r.recused_lower_seats then leaving else 0 end)
             * m.quorum_basis_points
           > 10000 * (select count(*) from speaks_in_room(m.id, decided_on) as member
                       where not leaves_item(new.item_id, member))
    ) then
      raise exception 'item % has no quorum of those who stay', new.item_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger resolution_of_who_stays before insert on resolution
    for each row execute function resolution_of_who_stays();`;

/** As migration 0023 wrote it. */
const TERM_GUARD_BEFORE = `
  create or replace function resolution_of_committee_in_term() returns trigger
  language plpgsql as $$
  declare decided_on date := (new.decided_at at time zone 'Asia/Bangkok')::date;
  begin
    if exists (
      select 1 from meeting m where m.id = new.meeting_id and m.committee_seats * m.quorum_basis_points
        > 10000 * (select count(distinct s.user_id) from attendance a join seat s on s.id = a.seat_id
                    where a.meeting_id = m.id and a.is_present and a.left_at is null
                      and s.from_on <= decided_on
                      and (s.until_on is null or s.until_on >= decided_on))
    ) then
      raise exception 'resolution % has no committee in term', new.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;`;
