import { Migration } from '@mikro-orm/migrations';

/**
 * The secret ballot (decision 0035). Who voted stands in one table, what was chosen in counters of
 * another: no row names both, and the counters of an item are all written anew with every vote, so that
 * neither the order of rows nor their transaction tells one voter's choice. The database holds that the
 * counters add up to the voters, that nothing is taken after the count, and that neither ballot is used
 * for the other.
 */
export class Migration0056SecretBallot extends Migration {
  override up(): void {
    this.addSql(TABLES);
    this.addSql(VOTERS);
    this.addSql(COUNTERS);
    this.addSql(CASTING_VOTE);
  }

  override down(): void {
    this.addSql(`
      drop table casting_vote, secret_ballot_count, secret_ballot_voter;
      drop trigger vote_is_of_an_open_ballot on vote;
      drop trigger agenda_item_keeps_its_ballot on agenda_item;
      drop function casting_vote_is_due, add_to_secret_ballot, secret_ballot_adds_up, secret_ballot_only_grows,
        secret_ballot_is_open, vote_is_of_an_open_ballot, agenda_item_keeps_its_ballot;
      alter table agenda_item drop column counted_at, drop column ballot;`);
  }
}

const TABLES = `
  alter table agenda_item
    add column ballot text not null default 'open' check (ballot in ('open', 'secret')),
    add column counted_at timestamptz,
    add constraint only_a_secret_ballot_is_counted check (counted_at is null or ballot = 'secret');

  create table secret_ballot_voter (
    item_id uuid not null references agenda_item (id),
    user_id text not null,
    seat_id uuid not null references seat (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    primary key (item_id, user_id)
  );

  create table secret_ballot_count (
    item_id uuid not null references agenda_item (id),
    choice_key text not null
      check (choice_key in ('approve', 'refuse', 'abstain') or choice_key like 'fund:%'),
    centre_id uuid not null references centre (id),
    area_code text not null,
    votes integer not null check (votes >= 0),
    primary key (item_id, choice_key)
  );

  create table casting_vote (
    item_id uuid primary key references agenda_item (id),
    seat_id uuid not null references seat (id),
    user_id text not null,
    centre_id uuid not null references centre (id),
    area_code text not null,
    choice_key text not null check (choice_key in ('approve', 'refuse') or choice_key like 'fund:%'),
    cast_at timestamptz not null
  );`;

const VOTERS = `
  create function agenda_item_keeps_its_ballot() returns trigger language plpgsql as $$
  begin
    if (new.ballot <> old.ballot and old.status <> 'waiting')
      or (old.counted_at is not null and new.counted_at is distinct from old.counted_at)
    then
      raise exception 'item % keeps its ballot and its count', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger agenda_item_keeps_its_ballot before update of ballot, counted_at on agenda_item
    for each row execute function agenda_item_keeps_its_ballot();

  create function vote_is_of_an_open_ballot() returns trigger language plpgsql as $$
  begin
    if (select ballot from agenda_item where id = new.item_id) <> 'open' then
      raise exception 'item % is voted on in secret', new.item_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger vote_is_of_an_open_ballot before insert or update on vote
    for each row execute function vote_is_of_an_open_ballot();

  create function secret_ballot_is_open() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from agenda_item where id = new.item_id and ballot = 'secret'
      and status = 'voting' and counted_at is null)
    then
      raise exception 'item % takes no secret vote', new.item_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger secret_ballot_voter_in_time before insert on secret_ballot_voter
    for each row execute function secret_ballot_is_open();
  create trigger secret_ballot_voter_stays before insert on secret_ballot_voter
    for each row execute function vote_by_who_stays();
  create trigger secret_ballot_voter_never_changes before update or delete on secret_ballot_voter
    for each row execute function posted_never_changes();`;

const COUNTERS = `
  create trigger secret_ballot_count_in_time before insert or update on secret_ballot_count
    for each row execute function secret_ballot_is_open();

  create function secret_ballot_only_grows() returns trigger language plpgsql as $$
  begin
    if new.votes < old.votes or new.item_id <> old.item_id or new.choice_key <> old.choice_key then
      raise exception 'a vote on item % is taken back', new.item_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger secret_ballot_only_grows before update on secret_ballot_count
    for each row execute function secret_ballot_only_grows();
  create trigger secret_ballot_count_never_deleted before delete on secret_ballot_count
    for each row execute function posted_never_changes();

  create function add_to_secret_ballot(item uuid, added jsonb) returns boolean language plpgsql as $$
  begin
    update secret_ballot_count c set votes = c.votes + coalesce((added ->> c.choice_key)::int, 0)
      where c.item_id = item;
    return not exists (select 1 from jsonb_each_text(added) a where a.value::int > 0 and not exists
      (select 1 from secret_ballot_count c where c.item_id = item and c.choice_key = a.key));
  end $$;

  create function secret_ballot_adds_up() returns trigger language plpgsql as $$
  begin
    if (select count(*) from secret_ballot_voter where item_id = new.item_id)
      <> (select coalesce(sum(votes), 0) from secret_ballot_count where item_id = new.item_id)
    then
      raise exception 'secret votes on item % are not as many as its voters', new.item_id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger secret_ballot_voter_adds_up after insert on secret_ballot_voter
    deferrable initially deferred for each row execute function secret_ballot_adds_up();
  create constraint trigger secret_ballot_count_adds_up after insert or update on secret_ballot_count
    deferrable initially deferred for each row execute function secret_ballot_adds_up();`;

const CASTING_VOTE = `
  create function casting_vote_is_due() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from agenda_item i join meeting m on m.id = i.meeting_id
      where i.id = new.item_id and i.status = 'voting' and i.counted_at is not null
        and m.chair_has_casting_vote)
    then
      raise exception 'item % waits for no casting vote', new.item_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger casting_vote_is_due before insert on casting_vote
    for each row execute function casting_vote_is_due();
  create trigger casting_vote_never_changes before update or delete on casting_vote
    for each row execute function posted_never_changes();`;
