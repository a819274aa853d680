import { Migration } from '@mikro-orm/migrations';

/**
 * What belongs to one member alone: debts kept from the others of the house, the household account, and
 * with whom it is shared. And the PromptPay id by which a fund's bank account takes an instalment.
 */
export class Migration0040OwnThings extends Migration {
  override up(): void {
    this.addSql(`
      create table debt_privacy (
        id uuid primary key,
        household_id uuid not null references household (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        source text not null,
        by_seat_id uuid not null references seat (id),
        since_at timestamptz not null,
        ended_at timestamptz,
        ended_by_seat_id uuid references seat (id),
        check ((ended_at is null) = (ended_by_seat_id is null))
      );
      create index debt_privacy_household on debt_privacy (household_id) where ended_at is null;

      create table account_line (
        id uuid primary key,
        household_id uuid not null references household (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        direction text not null check (direction in ('income', 'expense')),
        category text not null,
        amount_satang bigint not null check (amount_satang > 0),
        happened_on date not null,
        note text check (length(note) between 1 and 200),
        written_at timestamptz not null,
        struck_at timestamptz
      );
      create index account_line_person on account_line (person_id, happened_on);

      create table account_sharing (
        id uuid primary key,
        household_id uuid not null references household (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        audience text not null check (audience in ('household', 'centre')),
        since_at timestamptz not null,
        ended_at timestamptz,
        by_seat_id uuid not null references seat (id)
      );
      create index account_sharing_household on account_sharing (household_id)
        where ended_at is null;

      create table promptpay_id (
        place_id uuid primary key references cash_place (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number text not null check (number ~ '^([0-9]{10}|[0-9]{13}|[0-9]{15})$'),
        by_seat_id uuid not null references seat (id),
        recorded_at timestamptz not null
      );
    `);
    for (const table of ['debt_privacy', 'account_line', 'account_sharing']) {
      this.addSql(`create trigger ${table}_person_id_as_kept before insert or update of person_id
        on ${table} for each row execute function person_as_kept('person_id')`);
    }
    this.addSql(`
      create function promptpay_only_at_banks() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from cash_place where id = new.place_id and kind = 'bank') then
          raise exception 'a PromptPay id belongs to a bank account';
        end if;
        return new;
      end $$;
      create trigger promptpay_only_at_banks before insert or update on promptpay_id
        for each row execute function promptpay_only_at_banks();`);
  }

  override down(): void {
    this.addSql(`
      drop table debt_privacy, account_line, account_sharing, promptpay_id;
      drop function promptpay_only_at_banks;`);
  }
}
