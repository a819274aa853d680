import { Migration } from '@mikro-orm/migrations';

/**
 * Whom a seat of the committee represents, why it ended and what was handed over, and who stands in reserve.
 * The database itself takes no vote of a seat out of term, and no resolution of a room in which too few are
 * still in term; a term that was ended is never made longer.
 */
export class Migration0023CommitteeTerms extends Migration {
  override up(): void {
    this.addSql(`
      alter table seat add column fund_id uuid references fund (id);
      alter table seat add column ended_reason text;
      alter table seat add column handover_note text;
      alter table seat add constraint seat_ended_has_day
        check (ended_reason is null or until_on is not null);

      create table committee_reserve (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        fund_id uuid references fund (id),
        name text not null check (name <> ''),
        from_on date not null,
        until_on date,
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        check (until_on >= from_on)
      );
      create unique index committee_reserve_once on committee_reserve (centre_id, name)
        where until_on is null;
      create trigger committee_reserve_ended_once before update on committee_reserve
        for each row execute function ended_once('until_on');
      create trigger committee_reserve_never_deleted before delete on committee_reserve
        for each row execute function posted_never_changes();`);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger vote_in_term on vote;
      drop trigger resolution_of_committee_in_term on resolution;
      drop trigger seat_ends_once on seat;
      drop table committee_reserve;
      drop function vote_in_term, resolution_of_committee_in_term, seat_ends_once;
      alter table seat drop constraint seat_ended_has_day;
      alter table seat drop column fund_id, drop column ended_reason, drop column handover_note;`);
  }
}

const GUARDS = `
  create function seat_ends_once() returns trigger language plpgsql as $$
  begin
    if old.ended_reason is not null and (new.ended_reason is distinct from old.ended_reason
      or new.until_on is distinct from old.until_on) then
      raise exception 'seat % has ended already', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger seat_ends_once before update on seat
    for each row execute function seat_ends_once();

  create function vote_in_term() returns trigger language plpgsql as $$
  declare cast_on date := (new.cast_at at time zone 'Asia/Bangkok')::date;
  begin
    if not exists (select 1 from seat where id = new.seat_id and from_on <= cast_on
                    and (until_on is null or until_on >= cast_on)) then
      raise exception 'seat % is out of term', new.seat_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger vote_in_term before insert on vote for each row execute function vote_in_term();

  create function resolution_of_committee_in_term() returns trigger language plpgsql as $$
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
  end $$;
  create trigger resolution_of_committee_in_term before insert on resolution
    for each row execute function resolution_of_committee_in_term();`;
