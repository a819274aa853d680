import { Migration } from '@mikro-orm/migrations';

/**
 * Cash taken in coins of 25 satang, and counts of cash that two people stand behind. The database keeps
 * a count to what its pieces sum to, one open count a place, and a decided count as it is.
 */
export class Migration0012CoinsAndCounts extends Migration {
  override up(): void {
    this.addSql(`
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
          'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash'));

      -- The payment itself stays exact; this is what came into the hand for it.
      create table coin_rounding (
        repayment_id uuid primary key references repayment (id),
        entry_id uuid not null unique references journal_entry (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        cash_satang bigint not null check (cash_satang >= 0 and cash_satang % 25 = 0),
        difference_satang bigint not null
          check (difference_satang between -12 and 12 and difference_satang <> 0)
      );

      create table cash_count (
        id uuid primary key,
        place_id uuid not null references cash_place (id),
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null,
        year_be integer not null,
        counted_on date not null,
        expected_satang bigint not null check (expected_satang >= 0),
        counted_satang bigint not null check (counted_satang >= 0),
        status text not null check (status in ('counted', 'confirmed', 'declined')),
        counted_by_user_id text not null,
        counted_by_seat_id uuid not null,
        counted_at timestamptz not null,
        decided_by_user_id text,
        decided_by_seat_id uuid,
        decided_at timestamptz,
        entry_id uuid unique references journal_entry (id),
        unique (centre_id, year_be, number),
        check ((status = 'counted') = (decided_at is null)),
        check ((entry_id is not null) = (status = 'confirmed' and counted_satang <> expected_satang)),
        constraint count_needs_two_people
          check (status <> 'confirmed' or decided_by_user_id <> counted_by_user_id)
      );
      create unique index cash_count_one_open on cash_count (place_id) where status = 'counted';
      create index cash_count_fund on cash_count (fund_id, counted_on);

      create table cash_count_line (
        count_id uuid not null references cash_count (id),
        denomination_satang bigint not null check (denomination_satang in
          (100000, 50000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 25)),
        centre_id uuid not null references centre (id),
        area_code text not null,
        pieces integer not null check (pieces > 0),
        primary key (count_id, denomination_satang)
      );

      create function cash_count_sums() returns trigger language plpgsql as $$
      begin
        if new.counted_satang <> (select coalesce(sum(denomination_satang * pieces), 0)
                                  from cash_count_line where count_id = new.id) then
          raise exception 'cash count % is not the sum of its pieces', new.id
            using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger cash_count_sums after insert or update on cash_count
        deferrable initially deferred for each row execute function cash_count_sums();
      create trigger cash_count_line_never_changes before update or delete on cash_count_line
        for each row execute function posted_never_changes();
      create trigger decided_count_never_changes before update or delete on cash_count
        for each row when (old.status <> 'counted') execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql(`
      drop table cash_count_line, cash_count, coin_rounding cascade;
      drop function cash_count_sums;
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
          'receive-member-capital', 'classify-capital'));`);
  }
}
