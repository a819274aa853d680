import { Migration } from '@mikro-orm/migrations';

/**
 * Default interest of our own contracts (decision 0031): a dated by-law of each fund, the rule of its day
 * kept by every contract, and its own part of every payment. The database gives a contract no other rule
 * than that of its day, changes none later, and takes no default interest where none is charged.
 */
export class Migration0049DefaultInterest extends Migration {
  override up(): void {
    this.addSql(RULES);
    this.addSql(CONTRACTS);
    this.addSql(PAYMENTS);
  }

  override down(): void {
    this.addSql(`
      drop trigger repayment_bears_default_interest on repayment;
      drop trigger loan_keeps_its_default_interest on loan;
      drop function repayment_bears_default_interest, loan_keeps_its_default_interest;
      alter table repayment drop constraint repayment_is_its_parts;
      alter table repayment drop column default_interest_satang;
      alter table repayment add constraint repayment_check
        check (amount_satang = principal_satang + interest_satang);
      alter table loan_change drop constraint loan_change_kind_check;
      alter table loan_change add constraint loan_change_kind_check
        check (kind in ('spread-arrears', 'waive-interest', 'waive-principal'));
      alter table loan drop column default_interest_rule;
      drop table default_interest_by_law;`);
  }
}

const RULES = `
  create table default_interest_by_law (
    id uuid primary key,
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    effective_from date not null,
    rule text not null check (rule in ('none', 'statutory')),
    reason text not null check (reason <> ''),
    decided_by_seat_id uuid not null,
    recorded_at timestamptz not null,
    unique (fund_id, effective_from),
    constraint by_law_is_not_backdated
      check (effective_from >= (recorded_at at time zone 'Asia/Bangkok')::date)
  );
  create trigger default_interest_by_law_never_changes before update or delete
    on default_interest_by_law for each row execute function posted_never_changes();
  create trigger default_interest_by_law_never_truncated before truncate
    on default_interest_by_law for each statement execute function posted_never_changes();`;

const CONTRACTS = `
  alter table loan add column default_interest_rule text not null default 'none'
    check (default_interest_rule in ('none', 'statutory'));

  create function loan_keeps_its_default_interest() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and new.default_interest_rule <> old.default_interest_rule then
      raise exception 'loan % keeps the default interest of its day', new.id
        using errcode = 'check_violation';
    end if;
    -- A contract from paper bears none.
    if tg_op = 'INSERT' and new.default_interest_rule <> 'none' and (
      new.resolution_id is null or new.default_interest_rule is distinct from (
        select rule from default_interest_by_law
         where fund_id = new.fund_id and effective_from <= new.policy_on
         order by effective_from desc limit 1))
    then
      raise exception 'loan % bears no such default interest by the by-law of its day', new.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger loan_keeps_its_default_interest before insert or update of default_interest_rule
    on loan for each row execute function loan_keeps_its_default_interest();`;

const PAYMENTS = `
  alter table repayment add column default_interest_satang bigint not null default 0
    check (default_interest_satang >= 0);
  alter table repayment drop constraint repayment_check;
  alter table repayment add constraint repayment_is_its_parts
    check (amount_satang = principal_satang + interest_satang + default_interest_satang);

  create function repayment_bears_default_interest() returns trigger language plpgsql as $$
  begin
    if new.default_interest_satang > 0 and not exists (
      select 1 from loan where id = new.loan_id and default_interest_rule <> 'none')
    then
      raise exception 'repayment % is of a loan without default interest', new.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger repayment_bears_default_interest
    before insert or update of default_interest_satang on repayment
    for each row execute function repayment_bears_default_interest();

  alter table loan_change drop constraint loan_change_kind_check;
  alter table loan_change add constraint loan_change_kind_check check (kind in
    ('spread-arrears', 'waive-interest', 'waive-principal', 'waive-default-interest'));`;
