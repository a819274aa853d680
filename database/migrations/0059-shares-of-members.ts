import { Migration } from '@mikro-orm/migrations';

/**
 * What a fund states of one of its members on a day: a member since when, and how much is paid up in shares
 * (decision 0036). Beside what its book said when it was brought, which stays; the newest statement counts.
 */
export class Migration0059SharesOfMembers extends Migration {
  override up(): void {
    this.addSql(`
      create table fund_member_statement (
        id uuid primary key,
        member_id uuid not null references fund_member (id),
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        stated_on date not null,
        joined_on date,
        paid_up_satang bigint check (paid_up_satang >= 0),
        source text not null check (source <> ''),
        by_seat_id uuid not null references seat (id),
        recorded_at timestamptz not null,
        constraint states_something check (joined_on is not null or paid_up_satang is not null),
        constraint joined_before_stated check (joined_on <= stated_on),
        constraint not_stated_ahead
          check (stated_on <= (recorded_at at time zone 'Asia/Bangkok')::date)
      );
      create index fund_member_statement_of on fund_member_statement (member_id, stated_on);
      create trigger fund_member_statement_never_changes before update or delete
        on fund_member_statement for each row execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql('drop table fund_member_statement;');
  }
}
