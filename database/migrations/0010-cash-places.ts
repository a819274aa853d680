import { Migration } from '@mikro-orm/migrations';

/**
 * The whole chart of accounts of a fund, and where its money lies (decision 0016): undivided, in
 * somebody's hand, at a bank. Every line on cash or reserved money names its place; what was posted
 * before lies undivided. The database itself keeps every place at zero or above and lets money out of
 * a bank account only for a withdrawal that two different signatories of it have signed.
 */
export class Migration0010CashPlaces extends Migration {
  override up(): void {
    this.addSql(CHART);
    this.addSql(PLACES);
    this.addSql(PAST);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger journal_line_leaves_bank_signed on journal_line;
      drop trigger journal_line_names_its_place on journal_line;
      drop trigger journal_line_moves_place on journal_line;
      alter table journal_line drop column cash_place_id;
      drop table cash_withdrawal, bank_signatory, cash_place cascade;
      drop function journal_line_leaves_bank_signed, journal_line_names_its_place,
        journal_line_moves_place, two_signatories_sign;
      delete from ledger_account where kind not in
        ('cash', 'reserved', 'loans-receivable', 'interest-income', 'capital');
      alter table ledger_account drop constraint ledger_account_kind_check;
      alter table ledger_account add constraint ledger_account_kind_check check (kind in
        ('cash', 'reserved', 'loans-receivable', 'interest-income', 'capital'));
      alter table ledger_account drop constraint ledger_account_not_below_zero;
      alter table ledger_account add constraint ledger_account_not_below_zero
        check (balance_satang >= 0);
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry', 'reallocate'));`);
  }
}

const CHART = `
  alter table ledger_account drop constraint ledger_account_kind_check;
  alter table ledger_account add constraint ledger_account_kind_check check (kind in
    ('cash', 'reserved', 'loans-receivable', 'interest-income', 'default-interest-income', 'capital',
     'grants', 'member-capital', 'settlement', 'rounding', 'cash-over-and-short', 'surplus-shared',
     'reserve-fund', 'dividend-payable', 'average-return-payable', 'welfare-fund',
     'public-benefit-fund', 'committee-payable'));
  alter table ledger_account drop constraint ledger_account_not_below_zero;
  alter table ledger_account add constraint ledger_account_not_below_zero
    check (balance_satang >= 0 or kind in ('settlement', 'rounding', 'cash-over-and-short'));
  insert into ledger_account (id, fund_id, centre_id, area_code, kind, is_debit_normal)
    select gen_random_uuid(), f.id, f.centre_id, f.area_code, k.kind, k.is_debit
      from fund f cross join (values ('default-interest-income', false), ('grants', false),
        ('member-capital', false), ('settlement', true), ('rounding', false),
        ('cash-over-and-short', false), ('surplus-shared', true), ('reserve-fund', false),
        ('dividend-payable', false), ('average-return-payable', false), ('welfare-fund', false),
        ('public-benefit-fund', false), ('committee-payable', false)) as k (kind, is_debit);

  alter table journal_entry drop constraint journal_entry_kind_check;
  alter table journal_entry add constraint journal_entry_kind_check
    check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
      'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
      'receive-member-capital', 'classify-capital'));`;

const PLACES = `
  create table cash_place (
    id uuid primary key,
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null check (kind in ('undivided', 'on-hand', 'bank')),
    holder_seat_id uuid references seat (id),
    bank_name text,
    -- The number itself stays in the passbook.
    account_ending text check (account_ending ~ '^[0-9]{4}$'),
    opened_on date not null,
    balance_satang bigint not null default 0,
    constraint cash_place_not_below_zero check (balance_satang >= 0),
    check ((kind = 'on-hand') = (holder_seat_id is not null)),
    check ((kind = 'bank') = (bank_name is not null)),
    check ((kind = 'bank') = (account_ending is not null))
  );
  create index cash_place_fund on cash_place (fund_id);
  create unique index cash_place_one_undivided on cash_place (fund_id) where kind = 'undivided';
  create unique index cash_place_one_hand on cash_place (fund_id, holder_seat_id)
    where kind = 'on-hand';
  create unique index cash_place_one_account on cash_place (fund_id, bank_name, account_ending)
    where kind = 'bank';

  create table bank_signatory (
    place_id uuid not null references cash_place (id),
    seat_id uuid not null references seat (id),
    user_id text not null,
    centre_id uuid not null references centre (id),
    area_code text not null,
    primary key (place_id, seat_id),
    unique (place_id, user_id)
  );

  create table cash_withdrawal (
    id uuid primary key,
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    from_place_id uuid not null references cash_place (id),
    to_place_id uuid not null references cash_place (id),
    amount_satang bigint not null check (amount_satang > 0),
    business_on date not null,
    purpose text not null check (purpose <> ''),
    status text not null check (status in ('asked', 'paid', 'declined')),
    asked_by_user_id text not null,
    asked_by_seat_id uuid not null,
    asked_at timestamptz not null,
    decided_by_user_id text,
    decided_by_seat_id uuid,
    decided_at timestamptz,
    entry_id uuid unique references journal_entry (id),
    check ((status = 'asked') = (decided_at is null)),
    check ((status = 'paid') = (entry_id is not null)),
    constraint withdrawal_needs_two_people
      check (status <> 'paid' or decided_by_user_id <> asked_by_user_id)
  );
  create index cash_withdrawal_fund on cash_withdrawal (fund_id);`;

const PAST = `
  insert into cash_place (id, fund_id, centre_id, area_code, kind, opened_on)
    select gen_random_uuid(), id, centre_id, area_code, 'undivided', acceded_on from fund;
  alter table journal_line add column cash_place_id uuid references cash_place (id);
  alter table journal_line disable trigger user;
  update journal_line l set cash_place_id = p.id
    from ledger_account a join cash_place p on p.fund_id = a.fund_id
   where a.id = l.account_id and a.kind in ('cash', 'reserved');
  alter table journal_line enable trigger user;
  update cash_place p set balance_satang = (select coalesce(sum(l.debit_satang - l.credit_satang), 0)
    from journal_line l where l.cash_place_id = p.id);`;

const GUARDS = `
  create function journal_line_names_its_place() returns trigger language plpgsql as $$
  declare account ledger_account;
  begin
    select * into account from ledger_account where id = new.account_id;
    if account.kind not in ('cash', 'reserved') then
      if new.cash_place_id is not null then
        raise exception 'account % lies at no place', account.kind using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if new.cash_place_id is null then
      select id into new.cash_place_id from cash_place
        where fund_id = account.fund_id and kind = 'undivided';
    end if;
    if not exists (select 1 from cash_place
                   where id = new.cash_place_id and fund_id = account.fund_id) then
      raise exception 'journal entry % has money at no place of its fund', new.entry_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger journal_line_names_its_place before insert on journal_line
    for each row execute function journal_line_names_its_place();

  create function journal_line_moves_place() returns trigger language plpgsql as $$
  begin
    update cash_place set balance_satang = balance_satang + new.debit_satang - new.credit_satang
      where id = new.cash_place_id;
    return null;
  end $$;
  create trigger journal_line_moves_place after insert on journal_line
    for each row when (new.cash_place_id is not null) execute function journal_line_moves_place();

  -- Reserving money leaves it where it lies; an undone entry never happened.
  create function journal_line_leaves_bank_signed() returns trigger language plpgsql as $$
  declare entry journal_entry;
  begin
    if (select kind from cash_place where id = new.cash_place_id) <> 'bank' then
      return null;
    end if;
    select * into entry from journal_entry where id = new.entry_id;
    if entry.kind in ('reserve', 'release', 'counter-entry') then
      return null;
    end if;
    if not exists (select 1 from cash_withdrawal w
                   where w.entry_id = new.entry_id and w.status = 'paid'
                     and w.from_place_id = new.cash_place_id
                     and w.amount_satang = new.credit_satang) then
      raise exception 'journal entry % takes money from a bank without two signatures', new.entry_id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger journal_line_leaves_bank_signed after insert on journal_line
    deferrable initially deferred for each row
    when (new.cash_place_id is not null and new.credit_satang > 0)
    execute function journal_line_leaves_bank_signed();

  create function two_signatories_sign() returns trigger language plpgsql as $$
  begin
    if (select count(*) from bank_signatory where place_id = new.from_place_id
          and user_id in (new.asked_by_user_id, new.decided_by_user_id)) <> 2 then
      raise exception 'withdrawal % is signed by no two signatories', new.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger two_signatories_sign before insert or update on cash_withdrawal
    for each row when (new.status = 'paid') execute function two_signatories_sign();
  create trigger decided_withdrawal_never_changes before update or delete on cash_withdrawal
    for each row when (old.status <> 'asked') execute function posted_never_changes();`;
