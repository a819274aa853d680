import { Migration } from '@mikro-orm/migrations';

/**
 * Grants that groups received and used, and what the welfare schemes paid. The database itself lets no group
 * use more than it received, whoever writes at the same moment.
 */
export class Migration0044GrantsAndWelfare extends Migration {
  override up(): void {
    this.addSql(`
      create table group_grant (
        id uuid primary key,
        group_id uuid not null references occupation_group (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        received_on date not null,
        source text not null check (source <> ''),
        amount_satang bigint not null check (amount_satang > 0),
        by_seat_id uuid not null,
        recorded_at timestamptz not null
      );
      create index group_grant_group on group_grant (group_id);
      create trigger group_grant_never_changes before update or delete on group_grant
        for each row execute function posted_never_changes();

      create table grant_use (
        id uuid primary key,
        group_id uuid not null references occupation_group (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        used_on date not null,
        purpose text not null check (purpose <> ''),
        amount_satang bigint not null check (amount_satang > 0),
        by_seat_id uuid not null,
        recorded_at timestamptz not null
      );
      create index grant_use_group on grant_use (group_id);
      create trigger grant_use_never_changes before update or delete on grant_use
        for each row execute function posted_never_changes();

      create table welfare_payout (
        id uuid primary key,
        scheme_id uuid not null references welfare_scheme (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        paid_on date not null,
        amount_satang bigint not null check (amount_satang > 0),
        source text not null check (source <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null
      );
      create index welfare_payout_centre on welfare_payout (centre_id, paid_on);
      create index welfare_payout_person on welfare_payout (person_id);
      create trigger welfare_payout_person_id_as_kept before insert or update of person_id
        on welfare_payout for each row execute function person_as_kept('person_id');
      create trigger welfare_payout_only_the_person_moves before update on welfare_payout
        for each row execute function only_the_person_moves();
      create trigger welfare_payout_never_deleted before delete on welfare_payout
        for each row execute function posted_never_changes();`);
    this.addSql(GUARD);
  }

  override down(): void {
    this.addSql(`
      drop trigger struck_grant_covers_use on struck_entry;
      drop table welfare_payout, grant_use, group_grant;
      drop function grants_cover_use, unused_grant;`);
  }
}

const GUARD = `
  create function unused_grant(of_group uuid) returns bigint language sql as $$
    select coalesce((select g.grant_satang from occupation_group g where g.id = of_group), 0)
      + coalesce((select sum(r.amount_satang) from group_grant r where r.group_id = of_group
          and not exists (select 1 from struck_entry s where s.entry_id = r.id)), 0)
      - coalesce((select sum(u.amount_satang) from grant_use u where u.group_id = of_group
          and not exists (select 1 from struck_entry s where s.entry_id = u.id)), 0)
  $$;

  create function grants_cover_use() returns trigger language plpgsql as $$
  declare of_group uuid := (to_jsonb(new) ->> 'group_id')::uuid;
  begin
    if of_group is null then
      select group_id into of_group from group_grant
        where id = (to_jsonb(new) ->> 'entry_id')::uuid;
    end if;
    if of_group is null then
      return null;
    end if;
    -- Of two that use the last of a grant, the second waits here and then sees the first.
    perform 1 from occupation_group where id = of_group for update;
    if unused_grant(of_group) < 0 then
      raise exception 'group % uses more than it received', of_group
        using errcode = 'check_violation', constraint = 'grants_cover_use';
    end if;
    return null;
  end $$;
  create trigger grants_cover_use after insert on grant_use
    for each row execute function grants_cover_use();
  create trigger struck_grant_covers_use after insert on struck_entry
    for each row execute function grants_cover_use();`;
