import { Migration } from '@mikro-orm/migrations';

/**
 * A signed contract whose money has not left is cancelled by both sides (decision 0046): two people of the
 * centre ask and confirm, and what the household has signed stands beside it. Without that the database
 * confirms none, releases no signed loan, and after an undoing nobody signs or pays out.
 */
export class Migration0077ContractsCancelled extends Migration {
  override up(): void {
    this.addSql(COLUMNS);
    this.addSql(
      answeredOnce(`case when new.contract_signed_on is null then 'reserved' else 'signed' end`),
    );
    this.addSql(LOAN_GUARD);
  }

  override down(): void {
    this.addSql(`
      drop trigger loan_is_undone_or_goes_on on loan;
      drop function loan_is_undone_or_goes_on;
      drop trigger resolution_undo_keeps_its_contract on resolution_undo;
      drop function resolution_undo_keeps_its_contract;`);
    this.addSql(answeredOnce(`'reserved'`));
    this.addSql(`
      alter table resolution_undo
        drop column contract_signed_on, drop column paper_number, drop column paper_year_be,
        drop column agreement_on, drop column agreement_paper, drop column agreement_signature,
        drop column agreement_signer, drop column agreement_witness_names;
      delete from document_order where kind = 'contract-cancellation';
      delete from document where kind = 'contract-cancellation';
      delete from running_number where series = 'contract-cancellation';`);
  }
}

const COLUMNS = `
  alter table resolution_undo
    -- Null where it was asked before the household had signed.
    add column contract_signed_on date,
    add column paper_number integer check (paper_number > 0),
    add column paper_year_be integer,
    add column agreement_on date,
    add column agreement_paper text,
    add column agreement_signature text check (agreement_signature in ('signature', 'fingerprint')),
    add column agreement_signer text,
    add column agreement_witness_names text[] not null default '{}',
    add constraint resolution_undo_paper_numbered_once
      unique (centre_id, paper_year_be, paper_number),
    add constraint resolution_undo_paper_of_signed_contract
      check (num_nonnulls(contract_signed_on, paper_number, paper_year_be) in (0, 3)),
    -- One side alone does not take a contract back (Civil and Commercial Code s.386).
    add constraint contract_is_cancelled_by_consent check (
      case when contract_signed_on is not null and status = 'confirmed' then
        num_nonnulls(agreement_on, agreement_signature) = 2
          and btrim(coalesce(agreement_paper, '')) <> '' and btrim(coalesce(agreement_signer, '')) <> ''
          and agreement_on between contract_signed_on
            and (answered_at at time zone 'Asia/Bangkok')::date
      else
        num_nonnulls(agreement_on, agreement_paper, agreement_signature, agreement_signer) = 0
          and agreement_witness_names = '{}'
      end),
    -- A fingerprint is a signature before two witnesses (s.9).
    add constraint resolution_undo_fingerprint_before_two
      check (is_witnessed(agreement_signature, agreement_witness_names));

  create function resolution_undo_keeps_its_contract() returns trigger language plpgsql as $$
  begin
    raise exception 'the contract that undo % is about stays as it was asked', old.id
      using errcode = 'check_violation';
  end $$;
  create trigger resolution_undo_keeps_its_contract
    before update on resolution_undo for each row
    when ((new.contract_signed_on, new.paper_number, new.paper_year_be) is distinct from
          (old.contract_signed_on, old.paper_number, old.paper_year_be))
    execute function resolution_undo_keeps_its_contract();`;

/** As migration 0067 has it, but for where the loan must stand when it is confirmed. */
const answeredOnce = (standing: string) => `
  create or replace function resolution_undo_answered_once() returns trigger language plpgsql as $$
  begin
    if old.status <> 'asked' then
      raise exception 'undo % is answered already', old.id using errcode = 'check_violation';
    end if;
    if (new.resolution_id, new.loan_id, new.case_id, new.reason, new.asked_by_user_id, new.asked_at)
      is distinct from
      (old.resolution_id, old.loan_id, old.case_id, old.reason, old.asked_by_user_id, old.asked_at)
    then
      raise exception 'what undo % asks stays as it was asked', old.id
        using errcode = 'check_violation';
    end if;
    if new.status = 'confirmed' and not exists (select 1 from loan l
        where l.id = new.loan_id and l.resolution_id = new.resolution_id
          and l.status = ${standing}) then
      raise exception 'undo % comes after the contract', old.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;`;

const LOAN_GUARD = `
  create function loan_is_undone_or_goes_on() returns trigger language plpgsql as $$
  declare
    is_undone boolean := exists (select 1 from resolution_undo u
      where u.loan_id = new.id and u.status = 'confirmed');
  begin
    if is_undone and new.status <> 'released' then
      raise exception 'loan % was undone and is not %', new.id, new.status
        using errcode = 'check_violation';
    end if;
    if new.status = 'released' and old.status <> 'reserved'
      and not (old.status = 'signed' and is_undone) then
      raise exception 'loan % is % and is not released without the household', new.id, old.status
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger loan_is_undone_or_goes_on before update of status on loan for each row
    when (new.status <> old.status) execute function loan_is_undone_or_goes_on();`;
