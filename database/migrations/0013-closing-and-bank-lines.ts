import { Migration } from '@mikro-orm/migrations';

/**
 * Closed periods, the sharing of a year's surplus, and bank statements line by line. The database takes
 * no entry whose business day lies in a closed period, reopens one only for two people with a reason,
 * shares no day's surplus twice, and matches a bank line only with an entry of the same amount.
 */
export class Migration0013ClosingAndBankLines extends Migration {
  override up(): void {
    this.addSql(KINDS);
    this.addSql(CLOSES);
    this.addSql(SHARING);
    this.addSql(BANK_LINES);
  }

  override down(): void {
    this.addSql(`
      drop table bank_line, surplus_sharing, sharing_rule, period_close cascade;
      drop trigger journal_entry_in_open_period on journal_entry;
      drop function journal_entry_in_open_period, surplus_shared_once, bank_line_fits_entry;
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
          'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash'));`);
  }
}

const KINDS = `
  alter table journal_entry drop constraint journal_entry_kind_check;
  alter table journal_entry add constraint journal_entry_kind_check
    check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
      'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
      'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash', 'share-surplus',
      'pay-share'));`;

const CLOSES = `
  create table period_close (
    id uuid primary key,
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null check (kind in ('month', 'calendar-year', 'fiscal-year')),
    first_on date not null,
    last_on date not null check (last_on > first_on),
    status text not null check (status in ('closed', 'reopened')),
    closed_by_user_id text not null,
    closed_by_seat_id uuid not null,
    closed_at timestamptz not null,
    -- A request to open it again: asked by one person with a reason, confirmed by another.
    reopen_reason text check (reopen_reason <> ''),
    reopen_asked_by_user_id text,
    reopen_asked_by_seat_id uuid,
    reopen_asked_at timestamptz,
    reopened_by_user_id text,
    reopened_by_seat_id uuid,
    reopened_at timestamptz,
    check ((reopen_reason is null) = (reopen_asked_by_user_id is null)),
    check ((status = 'reopened') = (reopened_at is not null)),
    constraint reopening_needs_two_people check (status = 'closed'
      or (reopen_reason is not null and reopened_by_user_id <> reopen_asked_by_user_id))
  );
  create unique index period_close_once on period_close (fund_id, kind, first_on)
    where status = 'closed';
  create trigger reopened_period_never_changes before update or delete on period_close
    for each row when (old.status = 'reopened') execute function posted_never_changes();
  create trigger closed_period_never_deleted before delete on period_close
    for each row execute function posted_never_changes();

  -- Judged at the end of the transaction: the lines of the entry have waited for whoever closes.
  create function journal_entry_in_open_period() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from period_close where fund_id = new.fund_id and status = 'closed'
               and new.business_on between first_on and last_on) then
      raise exception 'journal entry % lies in a closed period', new.id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger journal_entry_in_open_period after insert on journal_entry
    deferrable initially deferred for each row execute function journal_entry_in_open_period();`;

const SHARING = `
  create table sharing_rule (
    id uuid primary key,
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    effective_from date not null,
    reserve_basis_points integer not null check (reserve_basis_points >= 0),
    dividend_basis_points integer not null check (dividend_basis_points >= 0),
    average_return_basis_points integer not null check (average_return_basis_points >= 0),
    welfare_basis_points integer not null check (welfare_basis_points >= 0),
    public_benefit_basis_points integer not null check (public_benefit_basis_points >= 0),
    committee_basis_points integer not null check (committee_basis_points >= 0),
    reason text not null check (reason <> ''),
    decided_by_seat_id uuid not null,
    recorded_at timestamptz not null,
    unique (fund_id, effective_from),
    constraint sharing_sums_to_the_whole check (reserve_basis_points + dividend_basis_points
      + average_return_basis_points + welfare_basis_points + public_benefit_basis_points
      + committee_basis_points = 10000)
  );

  create table surplus_sharing (
    id uuid primary key,
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    rule_id uuid not null references sharing_rule (id),
    first_on date not null,
    last_on date not null,
    surplus_satang bigint not null check (surplus_satang > 0),
    entry_id uuid not null unique references journal_entry (id),
    shared_on date not null,
    by_seat_id uuid not null,
    recorded_at timestamptz not null
  );
  create index surplus_sharing_fund on surplus_sharing (fund_id);
  create function surplus_shared_once() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from surplus_sharing where fund_id = new.fund_id
               and first_on <= new.last_on and new.first_on <= last_on) then
      raise exception 'the surplus of these days is shared already' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger surplus_shared_once before insert on surplus_sharing
    for each row execute function surplus_shared_once();
  create trigger surplus_sharing_never_changes before update or delete on surplus_sharing
    for each row execute function posted_never_changes();`;

const BANK_LINES = `
  create table bank_line (
    id uuid primary key,
    place_id uuid not null references cash_place (id),
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    booked_on date not null,
    -- Above zero: into the account.
    amount_satang bigint not null check (amount_satang <> 0),
    description text not null,
    -- Day, amount and text, and which of several that are alike: the same line pasted again is known.
    fingerprint text not null,
    entered_by_seat_id uuid not null,
    entered_at timestamptz not null,
    entry_id uuid references journal_entry (id),
    matched_by_seat_id uuid,
    matched_at timestamptz,
    unique (place_id, fingerprint),
    unique (place_id, entry_id),
    check ((entry_id is null) = (matched_at is null))
  );
  create index bank_line_day on bank_line (place_id, booked_on);
  create function bank_line_fits_entry() returns trigger language plpgsql as $$
  begin
    if (select coalesce(sum(debit_satang - credit_satang), 0) from journal_line
         where entry_id = new.entry_id and cash_place_id = new.place_id) <> new.amount_satang then
      raise exception 'bank line % differs from the entry', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger bank_line_fits_entry before insert or update on bank_line
    for each row when (new.entry_id is not null) execute function bank_line_fits_entry();`;
