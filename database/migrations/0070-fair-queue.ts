import { Migration } from '@mikro-orm/migrations';

/**
 * What counts for how much in the waiting order and in a proposed allocation is changed by two people
 * (decision 0040): one proposes new weights with a day and a reason, another confirms who moves. The
 * database itself takes no weight into a centre's policy that two people have not confirmed, changes none
 * afterwards, and lets none count for a day that has passed.
 */
export class Migration0070FairQueue extends Migration {
  override up(): void {
    this.addSql(CHANGES);
    this.addSql(POLICIES);
  }

  override down(): void {
    this.addSql(`
      drop trigger weights_never_change on policy;
      drop trigger weights_by_two on policy;
      drop function weights_by_two;
      alter table policy drop column weight_change_id;
      drop table weight_change;
      drop function weight_change_answered_once;`);
  }
}

const CHANGES = `
  create table weight_change (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    interest_basis_points integer not null check (interest_basis_points between 0 and 10000),
    harm_baht integer not null check (harm_baht between 0 and 1000000),
    waiting_month_baht integer not null check (waiting_month_baht between 0 and 1000000),
    household_baht integer not null check (household_baht between 0 and 1000000),
    effective_from date not null,
    reason text not null check (btrim(reason) <> ''),
    status text not null check (status in ('proposed', 'confirmed', 'withdrawn')),
    proposed_by_user_id text not null,
    proposed_by_seat_id uuid not null references seat (id),
    proposed_at timestamptz not null,
    proposed_moves jsonb not null,
    answered_by_user_id text,
    answered_by_seat_id uuid references seat (id),
    answered_at timestamptz,
    confirmed_moves jsonb,
    check ((status = 'proposed') = (answered_at is null)),
    check ((answered_at is null) = (answered_by_user_id is null)),
    check ((answered_at is null) = (answered_by_seat_id is null)),
    check ((status = 'confirmed') = (confirmed_moves is not null)),
    constraint weight_change_by_two check (
      status <> 'confirmed' or answered_by_user_id <> proposed_by_user_id),
    constraint weight_change_not_for_the_past check (
      effective_from >= (coalesce(case when status = 'confirmed' then answered_at end, proposed_at)
                           at time zone 'Asia/Bangkok')::date)
  );
  create unique index weight_change_one_at_a_time on weight_change (centre_id)
    where status = 'proposed';

  create function weight_change_answered_once() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.status <> 'proposed' then
        raise exception 'weights % are proposed before they are answered', new.id
          using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if old.status <> 'proposed' then
      raise exception 'weights % are answered already', old.id using errcode = 'check_violation';
    end if;
    if (new.id, new.centre_id, new.area_code, new.interest_basis_points, new.harm_baht,
        new.waiting_month_baht, new.household_baht, new.effective_from, new.reason,
        new.proposed_by_user_id, new.proposed_by_seat_id, new.proposed_at, new.proposed_moves)
      is distinct from
       (old.id, old.centre_id, old.area_code, old.interest_basis_points, old.harm_baht,
        old.waiting_month_baht, old.household_baht, old.effective_from, old.reason,
        old.proposed_by_user_id, old.proposed_by_seat_id, old.proposed_at, old.proposed_moves)
    then
      raise exception 'weights % stay as they were proposed', old.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger weight_change_answered_once before insert or update on weight_change
    for each row execute function weight_change_answered_once();
  create trigger weight_change_never_deleted before delete on weight_change
    for each row execute function posted_never_changes();`;

/** What a centre set before by one person stays; from now on a weight comes from a confirmed change. */
const POLICIES = `
  alter table policy add column weight_change_id uuid references weight_change (id);

  create function weights_by_two() returns trigger language plpgsql as $$
  declare
    change weight_change;
    value integer;
  begin
    if not starts_with(new.key, 'allocation-') then
      if new.weight_change_id is not null then
        raise exception '% is no weight', new.key using errcode = 'check_violation';
      end if;
      return new;
    end if;
    select * into change from weight_change where id = new.weight_change_id;
    value := case new.key
      when 'allocation-interest-basis-points' then change.interest_basis_points
      when 'allocation-harm-baht' then change.harm_baht
      when 'allocation-waiting-month-baht' then change.waiting_month_baht
      when 'allocation-household-baht' then change.household_baht end;
    if (change.status, change.centre_id, change.effective_from, value) is distinct from
       ('confirmed', new.centre_id, new.effective_from, new.value) then
      raise exception 'weight % is not confirmed by two people', new.key
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger weights_by_two before insert on policy
    for each row execute function weights_by_two();
  create trigger weights_never_change before update or delete on policy
    for each row when (starts_with(old.key, 'allocation-'))
    execute function posted_never_changes();`;
