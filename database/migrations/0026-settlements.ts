import { Migration } from '@mikro-orm/migrations';

/**
 * Settlement between the fund that lends and the funds that its loan pays off (decision 0023). The
 * database itself refuses one side without the other: an entry that touches an account `settlement`
 * stands in a settlement with its counterpart of the same amount in the other fund's books, and at the
 * end of every transaction no fund owes another anything. With it come the accounts of bank interest
 * and bank fees, and of loans from before the centre.
 */
export class Migration0026Settlements extends Migration {
  override up(): void {
    this.addSql(CHART);
    this.addSql(SETTLEMENTS);
    this.addSql(GUARDS);
    // An older contract is owed again after its process has ended: then it begins anew.
    this.addSql(`
      alter table outbox drop constraint outbox_type_check;
      alter table outbox add constraint outbox_type_check
        check (type in ('start', 'restart', 'fact'));`);
  }

  override down(): void {
    this.addSql(`
      alter table outbox drop constraint outbox_type_check;
      alter table outbox add constraint outbox_type_check check (type in ('start', 'fact'));
      drop trigger nothing_owed_between_funds on ledger_account;
      drop table fund_settlement;
      drop function nothing_owed_between_funds, settlement_has_both_sides, settlement_moved_by;
      delete from ledger_account where kind in
        ('bank-interest-income', 'bank-fees', 'loans-from-before');
      alter table ledger_account drop constraint ledger_account_kind_check;
      alter table ledger_account add constraint ledger_account_kind_check check (kind in
        ('cash', 'reserved', 'loans-receivable', 'interest-income', 'default-interest-income',
         'capital', 'grants', 'member-capital', 'settlement', 'rounding', 'cash-over-and-short',
         'principal-written-off', 'surplus-shared', 'reserve-fund', 'dividend-payable', 'average-return-payable',
         'welfare-fund', 'public-benefit-fund', 'committee-payable'));
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
          'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash',
          'share-surplus', 'pay-share', 'write-off'));`);
  }
}

const CHART = `
  alter table ledger_account drop constraint ledger_account_kind_check;
  alter table ledger_account add constraint ledger_account_kind_check check (kind in
    ('cash', 'reserved', 'loans-receivable', 'interest-income', 'default-interest-income',
     'bank-interest-income', 'bank-fees', 'capital', 'grants', 'member-capital',
     'loans-from-before', 'settlement', 'rounding', 'cash-over-and-short',
     'principal-written-off', 'surplus-shared',
     'reserve-fund', 'dividend-payable', 'average-return-payable', 'welfare-fund',
     'public-benefit-fund', 'committee-payable'));
  insert into ledger_account (id, fund_id, centre_id, area_code, kind, is_debit_normal)
    select gen_random_uuid(), f.id, f.centre_id, f.area_code, k.kind, k.is_debit
      from fund f cross join (values ('bank-interest-income', false), ('bank-fees', true),
        ('loans-from-before', false)) as k (kind, is_debit);
  alter table journal_entry drop constraint journal_entry_kind_check;
  alter table journal_entry add constraint journal_entry_kind_check
    check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
      'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
      'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash', 'share-surplus',
      'pay-share', 'write-off', 'settle', 'settle-older-debt', 'bank-fee', 'bank-interest'));`;

const SETTLEMENTS = `
  create table fund_settlement (
    id uuid primary key,
    -- The loan that pays, and the debt that it pays.
    loan_id uuid not null references loan (id),
    debt_id uuid not null,
    centre_id uuid not null references centre (id),
    area_code text not null,
    payer_fund_id uuid not null references fund (id),
    payee_fund_id uuid not null references fund (id),
    amount_satang bigint not null check (amount_satang > 0),
    settled_on date not null,
    -- In the payer's books: what it owes, and that it paid. In the payee's: for what, and that it came.
    owed_entry_id uuid not null references journal_entry (id),
    paid_entry_id uuid not null unique references journal_entry (id),
    credited_entry_id uuid not null unique references journal_entry (id),
    received_entry_id uuid not null unique references journal_entry (id),
    -- The receipt of the payee, where its loan stands in our journal.
    repayment_id uuid unique references repayment (id),
    -- A settlement given back is a settlement in the other direction.
    returns_id uuid unique references fund_settlement (id),
    by_seat_id uuid not null,
    recorded_at timestamptz not null
  );
  create index fund_settlement_loan on fund_settlement (loan_id);
  create index fund_settlement_owed on fund_settlement (owed_entry_id);
  create trigger fund_settlement_never_changes before update or delete on fund_settlement
    for each row execute function posted_never_changes();
  create trigger fund_settlement_never_truncated before truncate on fund_settlement
    for each statement execute function posted_never_changes();`;

const GUARDS = `
  -- Debits less credits of an entry on the settlement account of its fund; null where it has none.
  create function settlement_moved_by(entry uuid, fund uuid) returns bigint
    language sql stable as $$
    select sum(l.debit_satang - l.credit_satang)::bigint
      from journal_entry e join journal_line l on l.entry_id = e.id
      join ledger_account a on a.id = l.account_id and a.kind = 'settlement'
     where e.id = entry and e.fund_id = fund
  $$;

  create function settlement_has_both_sides() returns trigger language plpgsql as $$
  declare amount bigint := new.amount_satang; owed bigint;
  begin
    select sum(amount_satang) into owed from fund_settlement
      where owed_entry_id = new.owed_entry_id;
    if settlement_moved_by(new.owed_entry_id, new.payer_fund_id) is distinct from -owed
       or settlement_moved_by(new.paid_entry_id, new.payer_fund_id) is distinct from amount
       or settlement_moved_by(new.credited_entry_id, new.payee_fund_id) is distinct from amount
       or settlement_moved_by(new.received_entry_id, new.payee_fund_id) is distinct from -amount
    then
      raise exception 'settlement % differs between the books of its funds', new.id
        using errcode = 'check_violation';
    end if;
    if exists (select 1 from fund where id in (new.payer_fund_id, new.payee_fund_id)
               and centre_id <> new.centre_id) then
      raise exception 'settlement % leaves its centre', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger settlement_has_both_sides after insert on fund_settlement
    deferrable initially deferred for each row execute function settlement_has_both_sides();

  create function nothing_owed_between_funds() returns trigger language plpgsql as $$
  begin
    if (select balance_satang from ledger_account where id = new.id) <> 0 then
      raise exception 'fund % still owes or is owed by another', new.fund_id
        using errcode = 'check_violation';
    end if;
    if exists (
      select 1 from journal_entry e join journal_line l on l.entry_id = e.id
       where e.fund_id = new.fund_id and e.posted_in = pg_current_xact_id()
         and l.account_id = new.id and not exists (
           select 1 from fund_settlement s where e.id in
             (s.owed_entry_id, s.paid_entry_id, s.credited_entry_id, s.received_entry_id))
    ) then
      raise exception 'an entry of fund % is settled with nobody', new.fund_id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger nothing_owed_between_funds after update on ledger_account
    deferrable initially deferred for each row when (new.kind = 'settlement')
    execute function nothing_owed_between_funds();`;
