import { Migration } from '@mikro-orm/migrations';

/** Areas, centres with their dated by-law values, people, households and the seats people hold. */
export class Migration0001PlacesAndPeople extends Migration {
  override up(): void {
    this.addSql(`
      create table area (
        code text primary key check (code ~ '^[0-9]{2}([0-9]{2}([0-9]{2})?)?$'),
        level text not null check (level in ('province', 'district', 'tambon')),
        name_th text not null,
        name_en text not null,
        parent_code text references area (code)
      );

      create table centre (
        id uuid primary key,
        area_code text not null check (area_code ~ '^([0-9]{6}|[0-9]{8})$'),
        tambon_code text not null references area (code),
        level text not null check (level in ('village', 'tambon')),
        name_th text not null,
        name_en text not null,
        village_number integer,
        founded_year_be integer,
        model_year_be integer,
        published_headline_th text,
        published_headline_en text,
        is_demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null
      );

      create table policy (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        key text not null,
        value integer not null,
        effective_from date not null,
        reason text not null,
        decided_by_seat_id uuid,
        recorded_at timestamptz not null,
        unique (centre_id, key, effective_from)
      );

      create table person (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        title text not null,
        first_name text not null check (length(first_name) between 1 and 100),
        last_name text not null check (length(last_name) between 1 and 100),
        citizen_id text check (citizen_id ~ '^[0-9]{13}$'),
        no_id_reason text,
        birth_on date,
        birth_year_be integer,
        phone text,
        is_demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null,
        check (citizen_id is not null or no_id_reason is not null)
      );
      create unique index person_citizen_id_in_centre on person (centre_id, citizen_id)
        where citizen_id is not null;

      create table household (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        house_number text not null,
        house_code text,
        village_number integer not null check (village_number between 1 and 99),
        head_person_id uuid not null references person (id),
        is_demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null
      );

      create table household_member (
        household_id uuid not null references household (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        relation text not null,
        since_on date,
        primary key (household_id, person_id)
      );

      create table seat (
        id uuid primary key,
        user_id text not null,
        person_id uuid references person (id),
        role text not null,
        centre_id uuid references centre (id),
        area_code text not null,
        household_id uuid references household (id),
        display_name text not null,
        from_on date not null,
        until_on date,
        is_demo boolean not null default false,
        created_at timestamptz not null,
        check (until_on is null or until_on >= from_on)
      );
      create index seat_user on seat (user_id);
      create index seat_centre on seat (centre_id);
      create unique index seat_once on seat
        (user_id, role, area_code, coalesce(centre_id::text, ''), coalesce(household_id::text, ''), from_on);
    `);
  }

  override down(): void {
    this.addSql(
      'drop table seat, household_member, household, person, policy, centre, area cascade;',
    );
  }
}
