import { Migration } from '@mikro-orm/migrations';

/**
 * One household, one contract (decision 0018). The database itself reads the policy of the contract's
 * day: where it is on, a reservation and a signature are refused while the household has another open
 * contract that this one neither absorbs nor lists. Contracts of one household take turns, so that of
 * two that open at the same moment the second sees the first.
 */
export class Migration0014OneContract extends Migration {
  override up(): void {
    this.addSql(`
      alter table household add column contract_turns integer not null default 0;

      create table contract_older_debt (
        loan_id uuid not null references loan (id),
        position integer not null check (position > 0),
        centre_id uuid not null references centre (id),
        area_code text not null,
        covering text not null check (covering in ('absorbed', 'listed')),
        -- The row of the survey; a later survey of the same round replaces those, this list stays.
        debt_id uuid,
        older_loan_id uuid references loan (id),
        fund_id uuid references fund (id),
        creditor_name text,
        source text not null,
        amount_satang bigint not null check (amount_satang >= 0),
        primary key (loan_id, position),
        check (older_loan_id <> loan_id),
        unique (loan_id, older_loan_id)
      );

      create function one_contract_is_on(centre uuid, on_day date) returns boolean
        language sql stable as $$
        select coalesce((select p.value = 1 from policy p where p.centre_id = centre
          and p.key = 'one-contract-per-household' and p.effective_from <= on_day
          order by p.effective_from desc limit 1), false)
      $$;

      create function loan_takes_contract_turn() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' or (old.status = 'reserved' and new.status = 'signed') then
          -- A write, not only a lock: it also stops a transaction that reads an older snapshot.
          update household h set contract_turns = h.contract_turns + 1
            from household_case c where c.id = new.case_id and h.id = c.household_id;
        end if;
        return new;
      end $$;
      create trigger loan_takes_contract_turn before insert or update of status on loan
        for each row execute function loan_takes_contract_turn();

      create function loan_is_the_one_contract() returns trigger language plpgsql as $$
      declare is_signature boolean; stands text;
      begin
        is_signature := tg_op = 'UPDATE';
        if is_signature and not (old.status = 'reserved' and new.status = 'signed') then
          return null;
        end if;
        select status into stands from loan where id = new.id;
        if stands in ('paid', 'released') or not one_contract_is_on(new.centre_id,
            case when is_signature then new.signed_on else new.policy_on end) then
          return null;
        end if;
        if exists (
          select 1 from household_case c
            join household_case oc on oc.household_id = c.household_id
            join loan o on o.case_id = oc.id and o.id <> new.id
           where c.id = new.case_id and o.status not in ('paid', 'released')
             and not (is_signature and o.status = 'reserved')
             and not exists (select 1 from contract_older_debt d
                              where d.loan_id = new.id and d.older_loan_id = o.id)
        ) then
          raise exception 'the household of loan % has another open contract', new.id
            using errcode = 'check_violation', constraint = 'loan_is_the_one_contract';
        end if;
        return null;
      end $$;
      create constraint trigger loan_is_the_one_contract after insert or update of status on loan
        deferrable initially deferred for each row execute function loan_is_the_one_contract();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger loan_is_the_one_contract on loan;
      drop trigger loan_takes_contract_turn on loan;
      drop function loan_is_the_one_contract, loan_takes_contract_turn, one_contract_is_on;
      drop table contract_older_debt;
      alter table household drop column contract_turns;`);
  }
}
