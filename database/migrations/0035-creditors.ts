import { Migration } from '@mikro-orm/migrations';

/** Columns that name a person and follow them when records are merged (migration 0019). */
const NAMING = ['mandate', 'negotiation_debtor'] as const;

/**
 * Creditors as records of a centre, the household's signed authority, and one matter for each debt that
 * is negotiated, with its creditors, debtors, talks and ends (decision 0026).
 */
export class Migration0035Creditors extends Migration {
  override up(): void {
    this.addSql(CREDITORS);
    this.addSql(MATTERS);
    for (const table of NAMING) {
      this.addSql(`create trigger ${table}_person_id_as_kept before insert or update of person_id
        on ${table} for each row execute function person_as_kept('person_id')`);
    }
  }

  override down(): void {
    this.addSql(`drop table negotiation_talk, negotiation_move, negotiation_debtor,
      negotiation_creditor, negotiation, mandate, creditor;`);
  }
}

const CREDITORS = `
  create table creditor (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    source text not null,
    fund_id uuid references fund (id),
    name text check (name <> ''),
    description text check (description <> ''),
    phone text,
    by_seat_id uuid not null,
    created_at timestamptz not null,
    unique (centre_id, fund_id),
    constraint creditor_is_described check (num_nonnulls(fund_id, name, description) > 0)
  );

  create table mandate (
    id uuid primary key,
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    round integer not null,
    person_id uuid not null references person (id),
    signed_on date not null,
    signature_kind text not null check (signature_kind in ('signature', 'fingerprint')),
    witness_names text[] not null default '{}',
    evidence text not null check (evidence in ('paper', 'photo', 'two-recorders')),
    paper_reference text,
    -- A photo of the signed paper; the photos' table is made by a later migration.
    photo_id uuid,
    by_user_id text not null,
    by_seat_id uuid not null,
    recorded_at timestamptz not null,
    confirmed_by_user_id text,
    confirmed_by_seat_id uuid,
    confirmed_at timestamptz,
    ended_on date check (ended_on >= signed_on),
    ended_by_seat_id uuid,
    check ((evidence = 'paper') = (paper_reference is not null)),
    check ((evidence = 'photo') = (photo_id is not null)),
    check (signature_kind = 'signature' or cardinality(witness_names) = 2),
    check ((confirmed_by_user_id is null) = (confirmed_at is null)),
    constraint mandate_by_two_people check (confirmed_by_user_id <> by_user_id)
  );
  create index mandate_case on mandate (case_id);`;

const MATTERS = `
  create table negotiation (
    id uuid primary key,
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    round integer not null,
    -- The row of the survey; a later survey of the same round replaces those, this history stays.
    debt_id uuid not null unique,
    source text not null,
    balance_satang bigint not null check (balance_satang > 0),
    status text not null check (status in ('open', 'settled', 'refused', 'silent', 'referred',
      'left-out')),
    status_since date not null,
    dangers text[] not null default '{}'
      check (dangers <@ array['threats', 'seizure', 'daily-collection']),
    settled_satang bigint check (settled_satang > 0),
    pay_by_on date,
    negotiator_seat_id uuid not null,
    opened_on date not null,
    version integer not null default 1,
    created_at timestamptz not null,
    check ((status = 'settled') = (settled_satang is not null)),
    check (status = 'settled' or pay_by_on is null)
  );
  create index negotiation_case on negotiation (case_id);
  create index negotiation_centre on negotiation (centre_id, status);

  create table negotiation_creditor (
    negotiation_id uuid not null references negotiation (id),
    creditor_id uuid not null references creditor (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    primary key (negotiation_id, creditor_id)
  );
  create index negotiation_creditor_creditor on negotiation_creditor (creditor_id);

  create table negotiation_debtor (
    id uuid primary key,
    negotiation_id uuid not null references negotiation (id),
    person_id uuid not null references person (id),
    centre_id uuid not null references centre (id),
    area_code text not null
  );
  create index negotiation_debtor_negotiation on negotiation_debtor (negotiation_id);

  create table negotiation_move (
    id uuid primary key,
    negotiation_id uuid not null references negotiation (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    number integer not null check (number > 0),
    to_status text not null,
    moved_on date not null,
    settled_satang bigint check (settled_satang > 0),
    pay_by_on date,
    document_reference text check (document_reference <> ''),
    document_on date,
    signed_by text check (signed_by <> ''),
    forum text,
    reason text,
    note text,
    by_seat_id uuid not null,
    recorded_at timestamptz not null,
    unique (negotiation_id, number),
    constraint settled_in_writing check (to_status <> 'settled'
      or num_nulls(settled_satang, document_reference, document_on, signed_by) = 0),
    check (to_status <> 'referred' or forum is not null),
    check (to_status <> 'left-out' or reason is not null)
  );

  create table negotiation_talk (
    id uuid primary key,
    negotiation_id uuid not null references negotiation (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    number integer not null check (number > 0),
    held_on date not null,
    channel text not null,
    side text not null check (side in ('household', 'creditor')),
    who text not null check (who <> ''),
    asked_satang bigint check (asked_satang >= 0),
    offered_satang bigint check (offered_satang > 0),
    until_on date check (until_on >= held_on),
    owed_satang bigint not null check (owed_satang > 0),
    said text,
    status text not null check (status in ('talk', 'open', 'accepted', 'refused', 'asks-otherwise',
      'expired', 'withdrawn')),
    answered_on date check (answered_on >= held_on),
    answer_channel text,
    answer_who text,
    answer_said text,
    counter_satang bigint check (counter_satang > 0),
    by_seat_id uuid not null,
    answer_by_seat_id uuid,
    recorded_at timestamptz not null,
    unique (negotiation_id, number),
    check ((offered_satang is null) = (status = 'talk')),
    check ((offered_satang is null) = (until_on is null)),
    constraint offer_above_the_debt check (offered_satang <= owed_satang),
    check ((answered_on is not null) = (status in ('accepted', 'refused', 'asks-otherwise')))
  );
  create unique index negotiation_one_open_offer on negotiation_talk (negotiation_id)
    where status = 'open';`;
