import { Migration } from '@mikro-orm/migrations';

/**
 * What a resolution changes of a contract (decision 0022): asked for with a reason, put before a meeting as
 * an item of its own, applied once with the instalments before and after, which stay as they are. The
 * database applies nothing without an approved resolution on that very request.
 */
export class Migration0025LoanChanges extends Migration {
  override up(): void {
    this.addSql(LEDGER);
    this.addSql(CHANGES);
    this.addSql(ITEMS);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger loan_change_by_resolution on loan_change;
      drop trigger loan_change_never_deleted on loan_change;
      drop function loan_change_by_resolution;
      delete from agenda_item where kind <> 'lending';
      alter table agenda_item drop column kind, drop column loan_change_id,
        alter column proposal_id set not null;
      alter table loan drop column loan_change_id;
      alter table repayment drop column loan_change_id;
      alter table instalment drop column carried_interest_satang, drop column opening_satang;
      drop table loan_change;
      delete from ledger_account where kind = 'principal-written-off';
      alter table ledger_account drop constraint ledger_account_kind_check;
      alter table ledger_account add constraint ledger_account_kind_check check (kind in
        ('cash', 'reserved', 'loans-receivable', 'interest-income', 'default-interest-income',
         'capital', 'grants', 'member-capital', 'settlement', 'rounding', 'cash-over-and-short',
         'surplus-shared', 'reserve-fund', 'dividend-payable', 'average-return-payable',
         'welfare-fund', 'public-benefit-fund', 'committee-payable'));
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
          'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash', 'share-surplus',
          'pay-share'));`);
  }
}

const LEDGER = `
  alter table ledger_account drop constraint ledger_account_kind_check;
  alter table ledger_account add constraint ledger_account_kind_check check (kind in
    ('cash', 'reserved', 'loans-receivable', 'interest-income', 'default-interest-income', 'capital',
     'grants', 'member-capital', 'settlement', 'rounding', 'cash-over-and-short',
     'principal-written-off', 'surplus-shared', 'reserve-fund', 'dividend-payable',
     'average-return-payable', 'welfare-fund', 'public-benefit-fund', 'committee-payable'));
  insert into ledger_account (id, fund_id, centre_id, area_code, kind, is_debit_normal)
    select gen_random_uuid(), id, centre_id, area_code, 'principal-written-off', true from fund;
  alter table journal_entry drop constraint journal_entry_kind_check;
  alter table journal_entry add constraint journal_entry_kind_check
    check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
      'counter-entry', 'reallocate', 'move-cash', 'withdraw', 'receive-grant',
      'receive-member-capital', 'classify-capital', 'round-coins', 'count-cash', 'share-surplus',
      'pay-share', 'write-off'));`;

const CHANGES = `
  create table loan_change (
    id uuid primary key,
    loan_id uuid not null references loan (id),
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null check (kind in ('spread-arrears', 'waive-interest', 'waive-principal')),
    -- What is waived; arrears are spread whole.
    amount_satang bigint check (amount_satang > 0),
    reason text not null check (reason <> ''),
    status text not null check (status in
      ('asked', 'on-agenda', 'approved', 'refused', 'withdrawn')),
    asked_by_user_id text not null,
    asked_by_seat_id uuid not null,
    asked_at timestamptz not null,
    resolution_id uuid unique references resolution (id),
    effective_on date,
    rows_before jsonb,
    rows_after jsonb,
    entry_id uuid unique references journal_entry (id),
    check ((kind = 'spread-arrears') = (amount_satang is null)),
    check ((resolution_id is not null) = (status in ('approved', 'refused'))),
    check ((status = 'approved') = (effective_on is not null)),
    check ((status = 'approved') = (rows_before is not null and rows_after is not null)),
    check (entry_id is null or (status = 'approved' and kind = 'waive-principal'))
  );
  create unique index loan_change_one_open on loan_change (loan_id)
    where status in ('asked', 'on-agenda');
  create index loan_change_centre on loan_change (centre_id, status);

  -- The change that the instalments follow, and the one they followed when a payment was taken.
  alter table loan add column loan_change_id uuid references loan_change (id);
  alter table repayment add column loan_change_id uuid references loan_change (id);
  alter table instalment
    -- Interest of before, laid on the row by a resolution: it bears none (s.655).
    add column carried_interest_satang bigint not null default 0
      check (carried_interest_satang between 0 and interest_satang),
    -- What the interest is counted on, where the row was changed after its period had begun.
    add column opening_satang bigint check (opening_satang >= 0);`;

const ITEMS = `
  alter table agenda_item
    alter column proposal_id drop not null,
    add column kind text not null default 'lending'
      check (kind in ('lending', 'restructuring', 'waiver')),
    add column loan_change_id uuid references loan_change (id),
    add constraint agenda_item_is_of_its_kind check (
      (kind = 'lending') = (proposal_id is not null)
      and (kind = 'lending') = (loan_change_id is null));
  create unique index agenda_item_change_once on agenda_item (loan_change_id)
    where status in ('waiting', 'voting');`;

const GUARDS = `
  create function loan_change_by_resolution() returns trigger language plpgsql as $$
  begin
    if old.status not in ('asked', 'on-agenda') then
      raise exception 'loan change % is decided already', old.id using errcode = 'check_violation';
    end if;
    if (new.loan_id, new.kind, new.amount_satang, new.reason, new.asked_by_user_id)
      is distinct from (old.loan_id, old.kind, old.amount_satang, old.reason, old.asked_by_user_id)
    then
      raise exception 'what loan change % asks stays as it was asked', old.id
        using errcode = 'check_violation';
    end if;
    if new.resolution_id is not null and not exists (
      select 1 from resolution r join agenda_item i on i.id = r.item_id
       where r.id = new.resolution_id and r.outcome = new.status and i.loan_change_id = new.id)
    then
      raise exception 'loan change % has no such resolution', new.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger loan_change_by_resolution before update on loan_change
    for each row execute function loan_change_by_resolution();
  create trigger loan_change_never_deleted before delete on loan_change
    for each row execute function posted_never_changes();`;
