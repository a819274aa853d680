import { Migration } from '@mikro-orm/migrations';

/**
 * The instalments that a resolution to lend made stay as they were made (decision 0044); those of the loan
 * follow payments and later resolutions. Loans on which nothing has happened yet bring theirs.
 */
export class Migration0069DecidedSchedules extends Migration {
  override up(): void {
    this.addSql(`
      create table decided_schedule (
        resolution_id uuid primary key references resolution (id),
        loan_id uuid not null unique references loan (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        -- [{number, dueOn, principalSatang, interestSatang}], money as decimal strings.
        rows jsonb not null check (jsonb_array_length(rows) > 0)
      );
      insert into decided_schedule (resolution_id, loan_id, centre_id, area_code, rows)
        select l.resolution_id, l.id, l.centre_id, l.area_code,
               (select jsonb_agg(jsonb_build_object('number', i.number, 'dueOn', i.due_on::text,
                  'principalSatang', i.principal_satang::text,
                  'interestSatang', i.interest_satang::text) order by i.number)
                  from instalment i where i.loan_id = l.id)
          from loan l
         where l.resolution_id is not null and l.loan_change_id is null and l.payer_agreed_on is null
           and not exists (select 1 from repayment p where p.loan_id = l.id)
           and exists (select 1 from instalment i where i.loan_id = l.id);
      create trigger decided_schedule_never_changes before update or delete on decided_schedule
        for each row execute function posted_never_changes();

      create function decided_schedule_is_the_loan() returns trigger language plpgsql as $$
      begin
        if (select l.principal_satang from loan l
             where l.id = new.loan_id and l.resolution_id = new.resolution_id) is distinct from
           (select sum((r ->> 'principalSatang')::bigint) from jsonb_array_elements(new.rows) r) then
          raise exception 'the schedule of resolution % is not its loan', new.resolution_id
            using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger decided_schedule_is_the_loan before insert on decided_schedule
        for each row execute function decided_schedule_is_the_loan();`);
  }

  override down(): void {
    this.addSql(`
      drop table decided_schedule;
      drop function decided_schedule_is_the_loan;`);
  }
}
