import { Migration } from '@mikro-orm/migrations';

/**
 * A centre's own life: when it was decided and for which fiscal year, apart from its founding; what it was
 * chosen as, year by year; and whether it works, rests or has ended. A centre that does not work takes no new
 * household, meeting or fund, and ends only with everything settled.
 */
export class Migration0022CentreLife extends Migration {
  override up(): void {
    this.addSql(`
      alter table centre add column decided_on date;
      alter table centre add column target_fiscal_year_be integer;
      alter table centre add column state text not null default 'active'
        check (state in ('active', 'dormant', 'merged', 'closed'));
      alter table centre add column state_since date;

      create table centre_distinction (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null check (kind in ('model', 'outstanding')),
        year_be integer not null,
        given_by text,
        by_seat_id uuid,
        recorded_at timestamptz not null,
        unique (centre_id, kind, year_be)
      );
      insert into centre_distinction (id, centre_id, area_code, kind, year_be, recorded_at)
        select gen_random_uuid(), id, area_code, 'model', model_year_be, created_at
          from centre where model_year_be is not null;
      alter table centre drop column model_year_be;

      create table centre_move (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null check (number > 0),
        to_state text not null,
        moved_on date not null,
        reason text not null check (reason <> ''),
        settlement text,
        into_centre_id uuid references centre (id),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        unique (centre_id, number),
        check (to_state in ('active', 'dormant') or coalesce(settlement, '') <> ''),
        check ((to_state = 'merged') = (into_centre_id is not null)),
        check (into_centre_id <> centre_id)
      );`);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger centre_ends_settled on centre;
      drop trigger household_case_needs_working_centre on household_case;
      drop trigger meeting_needs_working_centre on meeting;
      drop trigger fund_needs_working_centre on fund;
      alter table centre add column model_year_be integer;
      update centre c set model_year_be =
        (select max(year_be) from centre_distinction d where d.centre_id = c.id and d.kind = 'model');
      drop table centre_move, centre_distinction;
      drop function centre_ends_settled, needs_working_centre;
      alter table centre drop column decided_on, drop column target_fiscal_year_be,
        drop column state, drop column state_since;`);
  }
}

const GUARDS = `
  create function centre_ends_settled() returns trigger language plpgsql as $$
  begin
    if old.state in ('merged', 'closed') then
      raise exception 'centre % has ended', new.id using errcode = 'check_violation';
    end if;
    if new.state in ('merged', 'closed') and (
      exists (select 1 from household_case where centre_id = new.id and closed_on is null)
      or exists (select 1 from loan where centre_id = new.id and status not in ('paid', 'released'))
    ) then
      raise exception 'centre % is not settled', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger centre_ends_settled before update of state on centre
    for each row when (new.state <> old.state) execute function centre_ends_settled();

  -- The lock waits for a centre that is just ending, so that nothing slips in beside it.
  create function needs_working_centre() returns trigger language plpgsql as $$
  declare standing text;
  begin
    select state into standing from centre where id = new.centre_id for share;
    if standing <> 'active' then
      raise exception 'centre % is %', new.centre_id, standing using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger household_case_needs_working_centre before insert on household_case
    for each row execute function needs_working_centre();
  create trigger meeting_needs_working_centre before insert on meeting
    for each row execute function needs_working_centre();
  create trigger fund_needs_working_centre before insert on fund
    for each row execute function needs_working_centre();

  create trigger centre_move_never_changes before update or delete on centre_move
    for each row execute function posted_never_changes();
  create trigger centre_distinction_never_changes before update or delete on centre_distinction
    for each row execute function posted_never_changes();`;
