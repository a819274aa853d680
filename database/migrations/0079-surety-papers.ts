import { Migration } from '@mikro-orm/migrations';

/**
 * A surety paper for each guarantor, numbered under the contract, and an instruction by which the old
 * creditors of a signed contract are paid. Both are ordered for what is on file already; neither is ever
 * written for a contract without a guarantor or without a signature.
 */
export class Migration0079SuretyPapers extends Migration {
  override up(): void {
    this.addSql(`
      alter table guarantor add column number integer check (number > 0);
      alter table guarantor disable trigger guarantor_only_the_person_moves;
      update guarantor g set number = k.number from (
        select id, row_number() over (partition by loan_id order by recorded_at, id) as number
          from guarantor) k where k.id = g.id;
      alter table guarantor enable trigger guarantor_only_the_person_moves;
      alter table guarantor alter column number set not null;
      alter table guarantor add constraint guarantor_number unique (loan_id, number);
      ${GUARD}
      insert into document_order (kind, subject_id, centre_id, area_code, ordered_at)
        select 'surety-contract', g.id, g.centre_id, g.area_code, g.recorded_at
          from guarantor g join loan l on l.id = g.loan_id
         where l.resolution_id is not null
           and not exists (select 1 from struck_entry s where s.entry_id = g.id)
        union all
        select 'payoff-instruction', id, centre_id, area_code, signed_on::timestamp at time zone 'Asia/Bangkok'
          from loan where resolution_id is not null and status = 'signed';`);
  }

  override down(): void {
    this.addSql(`
      delete from document_order where kind in ('surety-contract', 'payoff-instruction');
      delete from document where kind in ('surety-contract', 'payoff-instruction');
      drop trigger paper_has_its_ground on document;
      drop function paper_has_its_ground;
      alter table guarantor drop column number;`);
  }
}

const GUARD = `
  create function paper_has_its_ground() returns trigger language plpgsql as $$
  begin
    if new.kind = 'surety-contract'
        and not exists (select 1 from guarantor g where g.id = new.subject_id) then
      raise exception 'nobody guarantees %', new.subject_id using errcode = 'check_violation';
    end if;
    if new.kind = 'payoff-instruction' and not exists (select 1 from loan l
        where l.id = new.subject_id and l.signed_on is not null) then
      raise exception 'contract % is not signed', new.subject_id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger paper_has_its_ground before insert on document
    for each row execute function paper_has_its_ground();`;
