import { Migration } from '@mikro-orm/migrations';

/**
 * A motion that several funds lend one loan, each its own part (decision 0037). It stands on an item before
 * the vote opens, members vote for it as for a fund, and the resolution names it. Once the vote is open it
 * is what members were shown, and nobody changes it.
 */
export class Migration0062SplitMotions extends Migration {
  override up(): void {
    this.addSql(MOTIONS);
    this.addSql(VOTES);
    this.addSql(secretKeys("choice_key like 'fund:%' or choice_key like 'split:%'"));
  }

  override down(): void {
    this.addSql(secretKeys("choice_key like 'fund:%'"));
    this.addSql(`
      alter table resolution drop column split_motion_id;
      alter table vote drop constraint vote_split_names_its_motion;
      alter table vote drop column split_motion_id;
      alter table vote drop constraint vote_choice_check;
      alter table vote add constraint vote_choice_check check (choice in ('fund', 'refuse', 'abstain'));
      drop table split_motion_part;
      drop table split_motion;
      drop function split_motion_before_the_vote;`);
  }
}

/** What a secret ballot counts, and what the chair may cast in a tie. */
function secretKeys(lending: string): string {
  return `
    alter table secret_ballot_count drop constraint secret_ballot_count_choice_key_check,
      add constraint secret_ballot_count_choice_key_check
      check (choice_key in ('approve', 'refuse', 'abstain') or ${lending});
    alter table casting_vote drop constraint casting_vote_choice_key_check,
      add constraint casting_vote_choice_key_check
      check (choice_key in ('approve', 'refuse') or ${lending});`;
}

const MOTIONS = `
  create table split_motion (
    id uuid primary key,
    item_id uuid not null references agenda_item (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    moved_by_seat_id uuid not null references seat (id),
    moved_at timestamptz not null,
    -- A newer motion stands in its place.
    replaced_at timestamptz
  );
  create unique index split_motion_stands on split_motion (item_id) where replaced_at is null;
  create table split_motion_part (
    motion_id uuid not null references split_motion (id),
    position integer not null check (position between 1 and 27),
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    amount_satang bigint not null check (amount_satang > 0),
    primary key (motion_id, position),
    unique (motion_id, fund_id)
  );
  create trigger split_motion_part_never_changes before update or delete on split_motion_part
    for each row execute function posted_never_changes();

  create function split_motion_before_the_vote() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from agenda_item where id = new.item_id and status = 'waiting'
                   and kind = 'lending') then
      raise exception 'item % takes no motion any more', new.item_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger split_motion_before_the_vote before insert or update on split_motion
    for each row execute function split_motion_before_the_vote();`;

const VOTES = `
  alter table vote drop constraint vote_choice_check;
  alter table vote add constraint vote_choice_check
    check (choice in ('fund', 'split', 'refuse', 'abstain'));
  alter table vote add column split_motion_id uuid references split_motion (id);
  alter table vote add constraint vote_split_names_its_motion
    check ((choice = 'split') = (split_motion_id is not null));
  alter table resolution add column split_motion_id uuid references split_motion (id);`;
