import { Migration } from '@mikro-orm/migrations';

/**
 * Matters that a committee decides yes or no (decision 0039): a motion is put down once and never changes,
 * stands on one open agenda at most, and may be about no household. The database takes for each item only
 * the votes that it asks for, and no resolution that speaks of another case than its item.
 */
export class Migration0066Motions extends Migration {
  override up(): void {
    this.addSql(MOTIONS);
    this.addSql(ITEMS);
    this.addSql(VOTES);
    this.addSql(RESOLUTIONS);
  }

  override down(): void {
    this.addSql(`
      drop trigger resolution_is_of_its_item on resolution;
      drop trigger vote_is_asked_for on vote;
      drop function resolution_is_of_its_item, vote_is_asked_for;
      delete from vote where item_id in (select id from agenda_item where motion_id is not null);
      delete from resolution where item_id in (select id from agenda_item where motion_id is not null);
      delete from agenda_item where motion_id is not null;
      alter table resolution drop constraint resolution_says_what_it_grants;
      alter table resolution alter column case_id set not null;
      alter table resolution add constraint resolution_check
        check ((outcome = 'approved') = (fund_id is not null and amount_satang is not null));
      alter table vote drop constraint vote_choice_check;
      alter table vote add constraint vote_choice_check
        check (choice in ('fund', 'split', 'refuse', 'abstain'));
      drop index agenda_item_case_once, agenda_item_matter_of_case_once;
      create unique index agenda_item_case_once on agenda_item (case_id)
        where status in ('waiting', 'voting');
      alter table agenda_item drop constraint agenda_item_is_of_its_kind;
      alter table agenda_item drop column motion_id, alter column case_id set not null;
      alter table agenda_item drop constraint agenda_item_kind_check;
      alter table agenda_item add constraint agenda_item_kind_check
        check (kind in ('lending', 'restructuring', 'waiver'));
      alter table agenda_item add constraint agenda_item_is_of_its_kind check (
        (kind = 'lending') = (proposal_id is not null)
        and (kind = 'lending') = (loan_change_id is null));
      drop table motion;`);
  }
}

const MOTIONS = `
  create table motion (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null check (kind in
      ('free', 'common-rate', 'clearance', 'honours', 'release-fund', 'counter-decision')),
    title text check (title <> ''),
    body text not null check (body <> ''),
    rate_basis_points integer check (rate_basis_points between 0 and 1500),
    effective_from date,
    counters_resolution_id uuid references resolution (id),
    fund_id uuid references fund (id),
    ceremony_on date,
    may_be_named boolean,
    case_id uuid references household_case (id),
    moved_by_user_id text not null,
    moved_by_seat_id uuid not null,
    moved_at timestamptz not null,
    unique (id, kind),
    constraint motion_is_of_its_kind check (
      (kind = 'free') = (title is not null)
      and (kind = 'common-rate') = (rate_basis_points is not null)
      and (kind = 'common-rate') = (effective_from is not null)
      and (kind = 'counter-decision') = (counters_resolution_id is not null)
      and (kind = 'release-fund') = (fund_id is not null)
      and (kind = 'honours') = (ceremony_on is not null)
      and (kind = 'honours') = (may_be_named is not null)
      and (kind in ('clearance', 'honours', 'counter-decision') or case_id is null)
      and (kind not in ('clearance', 'honours') or case_id is not null))
  );
  create trigger motion_never_changes before update or delete on motion
    for each row execute function posted_never_changes();`;

const ITEMS = `
  alter table agenda_item
    alter column case_id drop not null,
    add column motion_id uuid,
    add foreign key (motion_id, kind) references motion (id, kind),
    drop constraint agenda_item_kind_check,
    drop constraint agenda_item_is_of_its_kind;
  alter table agenda_item
    add constraint agenda_item_kind_check check (kind in
      ('lending', 'restructuring', 'waiver', 'free', 'common-rate', 'clearance', 'honours',
       'release-fund', 'counter-decision')),
    add constraint agenda_item_is_of_its_kind check (
      (kind = 'lending') = (proposal_id is not null)
      and (kind in ('restructuring', 'waiver')) = (loan_change_id is not null)
      and (kind in ('lending', 'restructuring', 'waiver')) = (motion_id is null)
      and (motion_id is not null or case_id is not null));
  create unique index agenda_item_motion_once on agenda_item (motion_id)
    where status in ('waiting', 'voting', 'approved', 'refused');
  create unique index agenda_item_matter_of_case_once on agenda_item (case_id, kind)
    where status in ('waiting', 'voting') and kind in ('clearance', 'honours');
  -- A motion about a case does not keep its own item from an agenda.
  drop index agenda_item_case_once;
  create unique index agenda_item_case_once on agenda_item (case_id)
    where status in ('waiting', 'voting') and motion_id is null;`;

const VOTES = `
  alter table vote drop constraint vote_choice_check;
  alter table vote add constraint vote_choice_check
    check (choice in ('fund', 'split', 'approve', 'refuse', 'abstain'));
  create function vote_is_asked_for() returns trigger language plpgsql as $$
  begin
    if new.choice in ('fund', 'approve') and not exists (
      select 1 from agenda_item i where i.id = new.item_id
         and (i.motion_id is not null) = (new.choice = 'approve')) then
      raise exception 'item % does not ask for %', new.item_id, new.choice
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger vote_is_asked_for before insert on vote
    for each row execute function vote_is_asked_for();`;

/** What lends or changes a contract names fund and amount; what is refused names neither. */
const RESOLUTIONS = `
  alter table resolution
    alter column case_id drop not null,
    drop constraint resolution_check,
    add constraint resolution_says_what_it_grants check (
      (fund_id is null) = (amount_satang is null) and (outcome = 'approved' or fund_id is null));
  create function resolution_is_of_its_item() returns trigger language plpgsql as $$
  declare item agenda_item;
  begin
    select * into item from agenda_item where id = new.item_id;
    if new.case_id is distinct from item.case_id or new.meeting_id is distinct from item.meeting_id then
      raise exception 'resolution % is not about its item', new.id using errcode = 'check_violation';
    end if;
    if item.motion_id is null and (new.outcome = 'approved') <> (new.fund_id is not null) then
      raise exception 'resolution % names no fund', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger resolution_is_of_its_item before insert on resolution
    for each row execute function resolution_is_of_its_item();`;
