import { Migration } from '@mikro-orm/migrations';

/** Meetings of the committee: who was there, what was voted, what was resolved. */
export class Migration0004Meetings extends Migration {
  override up(): void {
    this.addSql(`
      create table meeting (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null,
        year_be integer not null,
        status text not null check (status in ('convened', 'opened', 'minutes-drafted', 'closed', 'lapsed')),
        planned_on date not null,
        planned_time text not null,
        place text not null,
        quorum_basis_points integer not null,
        majority_basis_points integer not null,
        chair_has_casting_vote boolean not null,
        committee_seats integer,
        opened_at timestamptz,
        closed_at timestamptz,
        is_demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null,
        unique (centre_id, year_be, number)
      );

      create table attendance (
        meeting_id uuid not null references meeting (id),
        seat_id uuid not null references seat (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        is_present boolean not null,
        arrived_at timestamptz,
        left_at timestamptz,
        primary key (meeting_id, seat_id)
      );

      create table agenda_item (
        id uuid primary key,
        meeting_id uuid not null references meeting (id),
        case_id uuid not null references household_case (id),
        proposal_id uuid not null references proposal (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        position integer not null,
        status text not null check (status in ('waiting', 'voting', 'approved', 'refused', 'postponed')),
        evidence jsonb,
        evidence_hash text,
        voting_opened_at timestamptz,
        settled_at timestamptz,
        version integer not null default 1,
        unique (meeting_id, position)
      );
      create unique index agenda_item_case_once on agenda_item (case_id) where status in ('waiting', 'voting');

      create table vote (
        id uuid primary key,
        item_id uuid not null references agenda_item (id),
        seat_id uuid not null references seat (id),
        user_id text not null,
        centre_id uuid not null references centre (id),
        area_code text not null,
        choice text not null check (choice in ('fund', 'refuse', 'abstain')),
        fund_id uuid references fund (id),
        recorded_by_seat_id uuid not null references seat (id),
        cast_at timestamptz not null,
        unique (item_id, user_id),
        check ((choice = 'fund') = (fund_id is not null))
      );

      create table resolution (
        id uuid primary key,
        meeting_id uuid not null references meeting (id),
        item_id uuid not null unique references agenda_item (id),
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null,
        year_be integer not null,
        outcome text not null check (outcome in ('approved', 'refused')),
        fund_id uuid references fund (id),
        amount_satang bigint,
        reason text,
        present integer not null,
        votes_for integer not null,
        votes_cast integer not null,
        abstentions integer not null,
        rule_met text not null,
        decided_at timestamptz not null,
        by_seat_id uuid not null,
        unique (centre_id, year_be, number),
        check ((outcome = 'approved') = (fund_id is not null and amount_satang is not null))
      );
      alter table loan add foreign key (resolution_id) references resolution (id);
    `);
  }

  override down(): void {
    this.addSql('drop table resolution, vote, agenda_item, attendance, meeting cascade;');
  }
}
