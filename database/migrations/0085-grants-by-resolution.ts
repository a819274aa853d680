import { Migration } from '@mikro-orm/migrations';
import { restatedCheck } from './restated-check.ts';

/**
 * A motion may award a grant to an occupation group (decision 0049). The database takes an award only with a
 * resolution on that very grant, and with the entry of its fund where a fund pays; an awarded grant is not
 * struck out.
 */
export class Migration0085GrantsByResolution extends Migration {
  override up(): void {
    for (const table of ['motion', 'agenda_item']) this.addSql(kinds(table, WITHOUT, WITH));
    this.addSql(GRANTS);
    this.addSql(AWARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger awarded_grant_stays on struck_entry;
      drop trigger motion_keeps_its_grant on motion;
      drop table group_grant_award, motion_grant;
      drop function awarded_grant_stays, grant_is_resolved, motion_keeps_its_grant;`);
    for (const table of ['motion', 'agenda_item']) this.addSql(kinds(table, WITH, WITHOUT));
  }
}

const WITHOUT = "'release-fund'::text, 'write-off'::text";
const WITH = "'release-fund'::text, 'write-off'::text, 'award-grant'::text";

function kinds(table: string, from: string, to: string): string {
  return restatedCheck({ table, name: `${table}_kind_check`, from, to });
}

const GRANTS = `
  create table motion_grant (
    motion_id uuid primary key,
    kind text not null default 'award-grant' check (kind = 'award-grant'),
    centre_id uuid not null references centre (id),
    area_code text not null,
    group_id uuid not null references occupation_group (id),
    amount_satang bigint not null check (amount_satang > 0),
    source text check (source <> ''),
    fund_id uuid references fund (id),
    account text check (account in ('welfare-fund', 'public-benefit-fund')),
    place_id uuid references cash_place (id),
    foreign key (motion_id, kind) references motion (id, kind),
    check ((source is null) = (fund_id is not null)
      and (fund_id is null) = (account is null) and (fund_id is null) = (place_id is null))
  );
  create trigger motion_grant_never_changes before update or delete on motion_grant
    for each row execute function posted_never_changes();

  create function motion_keeps_its_grant() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from motion_grant g where g.motion_id = new.id) then
      raise exception 'motion % grants nothing', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger motion_keeps_its_grant after insert on motion
    deferrable initially deferred for each row when (new.kind = 'award-grant')
    execute function motion_keeps_its_grant();`;

const AWARDS = `
  create table group_grant_award (
    grant_id uuid primary key references group_grant (id),
    resolution_id uuid not null unique references resolution (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    fund_id uuid references fund (id),
    entry_id uuid unique references journal_entry (id),
    check ((fund_id is null) = (entry_id is null))
  );
  create trigger group_grant_award_never_changes before update or delete on group_grant_award
    for each row execute function posted_never_changes();

  create function grant_is_resolved() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from resolution r join agenda_item i on i.id = r.item_id
        join motion_grant m on m.motion_id = i.motion_id
        join group_grant g on g.id = new.grant_id
       where r.id = new.resolution_id and r.outcome = 'approved' and m.group_id = g.group_id
         and m.amount_satang = g.amount_satang and m.fund_id is not distinct from new.fund_id) then
      raise exception 'no resolution awards grant %', new.grant_id using errcode = 'check_violation';
    end if;
    if new.fund_id is not null and not exists (select 1 from group_grant g
        join resolution r on r.id = new.resolution_id
        join agenda_item i on i.id = r.item_id
        join motion_grant m on m.motion_id = i.motion_id
        join journal_entry e on e.id = new.entry_id and e.kind = 'pay-share'
        join journal_line l on l.entry_id = e.id and l.debit_satang = g.amount_satang
        join ledger_account a on a.id = l.account_id and a.kind = m.account
       where g.id = new.grant_id and e.fund_id = new.fund_id) then
      raise exception 'grant % is not posted', new.grant_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger grant_is_resolved before insert on group_grant_award
    for each row execute function grant_is_resolved();

  create function awarded_grant_stays() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from group_grant_award a where a.grant_id = new.entry_id) then
      raise exception 'grant % was awarded by resolution', new.entry_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger awarded_grant_stays before insert on struck_entry
    for each row execute function awarded_grant_stays();`;
