import { Migration } from '@mikro-orm/migrations';

/**
 * Who was of a household and left it; relations that were noted by mistake. A household that is on
 * file has a head who is of it, and what was written of a past membership stays: only a merge of two
 * records changes whom it names.
 */
export class Migration0048PastMemberships extends Migration {
  override up(): void {
    this.addSql(`
      create table past_membership (
        id uuid primary key,
        household_id uuid not null references household (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        relation text not null,
        since_on date,
        left_on date not null,
        reason text not null check (reason in
          ('moved-away', 'own-household', 'separated', 'died', 'noted-by-mistake')),
        successor_person_id uuid references person (id),
        by_seat_id uuid not null references seat (id),
        noted_at timestamptz not null,
        constraint left_before_coming check (left_on >= since_on),
        constraint left_in_the_future
          check (left_on <= (noted_at at time zone 'Asia/Bangkok')::date),
        constraint successor_for_head_only
          check ((relation = 'head') = (successor_person_id is not null))
      );
      create index past_membership_household on past_membership (household_id, left_on);
      create index past_membership_person on past_membership (person_id);
      ${GUARDS}`);
    for (const column of ['person_id', 'successor_person_id']) {
      this.addSql(`create trigger past_membership_${column}_as_kept before insert or update
        of ${column} on past_membership for each row execute function person_as_kept('${column}')`);
    }
    this.addSql(STRIKING);
  }

  override down(): void {
    this.addSql(`
      drop trigger person_relation_struck_once on person_relation;
      alter table person_relation drop constraint relation_to_oneself,
        drop column struck_reason, drop column struck_by_seat_id, drop column struck_at;
      alter table person_relation add constraint relation_to_oneself
        check (person_id <> other_person_id);
      drop function relation_struck_once;
      drop trigger household_member_head_stays on household_member;
      drop function head_stays;
      drop table past_membership;
      drop function past_membership_stays;`);
  }
}

const GUARDS = `
  create function past_membership_stays() returns trigger language plpgsql as $$
  begin
    if to_jsonb(old) - 'person_id' - 'successor_person_id'
       <> to_jsonb(new) - 'person_id' - 'successor_person_id' then
      raise exception 'past_membership only changes whom it names'
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger past_membership_stays before update on past_membership
    for each row execute function past_membership_stays();
  create trigger past_membership_never_deleted before delete on past_membership
    for each row execute function posted_never_changes();

  create function head_stays() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from household h where h.id = old.household_id
               and h.head_person_id = old.person_id
               and not exists (select 1 from household_member m
                 where m.household_id = h.id and m.person_id = h.head_person_id)) then
      raise exception 'the head leaves household % without a successor', old.household_id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger household_member_head_stays after delete on household_member
    deferrable initially deferred for each row execute function head_stays();`;

/** A struck relation may name one person twice after a merge: that is what the mistake was. */
const STRIKING = `
  alter table person_relation
    add column struck_reason text check (struck_reason in
      ('wrong-person', 'wrong-kind', 'not-so', 'noted-twice')),
    add column struck_by_seat_id uuid references seat (id),
    add column struck_at timestamptz,
    add constraint struck_whole check ((struck_at is null) = (struck_reason is null)
      and (struck_at is null) = (struck_by_seat_id is null)),
    drop constraint relation_to_oneself,
    add constraint relation_to_oneself
      check (person_id <> other_person_id or struck_at is not null);
  create function relation_struck_once() returns trigger language plpgsql as $$
  begin
    if old.struck_at is not null and to_jsonb(old) - 'person_id' - 'other_person_id'
       <> to_jsonb(new) - 'person_id' - 'other_person_id' then
      raise exception 'a struck relation stays struck' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger person_relation_struck_once before update on person_relation
    for each row execute function relation_struck_once();`;
