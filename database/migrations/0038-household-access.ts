import { Migration } from '@mikro-orm/migrations';

/**
 * How households come in by a printed code: who was given one, for whose eyes, and when it ended. The
 * code itself stands nowhere. Wrong tries are counted beside the identity library's own tables, for
 * codes that exist and for codes that do not alike.
 */
export class Migration0038HouseholdAccess extends Migration {
  override up(): void {
    this.addSql(`
      create table household_access (
        id uuid primary key,
        household_id uuid not null references household (id),
        person_id uuid not null references person (id),
        seat_id uuid not null unique references seat (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null check (kind in ('member', 'helper')),
        helper_name text check (helper_name <> ''),
        helper_relation text,
        consent_signed_on date,
        signature_kind text check (signature_kind in ('signature', 'fingerprint')),
        witness_names text[] not null default '{}',
        code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
        first_use_until date not null,
        ends_on date,
        by_seat_id uuid not null,
        given_at timestamptz not null,
        claimed_at timestamptz,
        revoked_at timestamptz,
        revoked_reason text,
        revoked_by_seat_id uuid,
        constraint helper_by_consent_and_term check (
          (kind = 'helper') = (helper_name is not null and consent_signed_on is not null
                               and signature_kind is not null and ends_on is not null)),
        constraint fingerprint_with_two_witnesses check (
          signature_kind is distinct from 'fingerprint' or cardinality(witness_names) >= 2),
        check ((revoked_at is null) = (revoked_reason is null)),
        check ((revoked_at is null) = (revoked_by_seat_id is null))
      );
      create index household_access_household on household_access (household_id);

      create function household_access_only_ends() returns trigger language plpgsql as $$
      declare
        may_change text[] := array['claimed_at', 'revoked_at', 'revoked_reason',
                                   'revoked_by_seat_id', 'person_id'];
      begin
        if to_jsonb(old) - may_change <> to_jsonb(new) - may_change
           or (old.claimed_at is not null and new.claimed_at is distinct from old.claimed_at)
           or (old.revoked_at is not null and (new.claimed_at, new.revoked_at, new.revoked_reason)
               is distinct from (old.claimed_at, old.revoked_at, old.revoked_reason)) then
          raise exception 'an access of a household is only claimed once and ended once';
        end if;
        return new;
      end $$;
      create trigger household_access_only_ends before update on household_access
        for each row execute function household_access_only_ends();
      create trigger household_access_stays before delete on household_access
        for each row execute function posted_never_changes();
      create trigger household_access_person_id_as_kept before insert or update of person_id
        on household_access for each row execute function person_as_kept('person_id');

      create table auth.household_try (
        code_hash text primary key,
        wrong_tries integer not null,
        last_at timestamptz not null,
        rests_until timestamptz
      );
      create index household_try_last on auth.household_try (last_at);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table auth.household_try;
      drop table household_access;
      drop function household_access_only_ends;`);
  }
}
