import { Migration } from '@mikro-orm/migrations';

/**
 * What was received beyond all that was owed and went back in cash at once (decision 0032). The database
 * keeps it only with the payment that ends a loan, never on money sent to a bank, and unchanged for ever.
 */
export class Migration0050ReturnedOverpayments extends Migration {
  override up(): void {
    this.addSql(`
      alter table repayment add column returned_satang bigint not null default 0
        check (returned_satang >= 0),
        add constraint repayment_returns_no_import check (returned_satang = 0 or not is_imported);

      create function repayment_returns_at_the_end() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from loan n where n.id = new.loan_id and n.status = 'paid') then
          raise exception 'repayment % returns money and ends no loan', new.id
            using errcode = 'check_violation';
        end if;
        if exists (select 1 from journal_line l join cash_place c on c.id = l.cash_place_id
                    where l.entry_id = new.entry_id and c.kind = 'bank') then
          raise exception 'repayment % returns money that went to a bank', new.id
            using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger repayment_returns_at_the_end after insert on repayment
        deferrable initially deferred for each row when (new.returned_satang > 0)
        execute function repayment_returns_at_the_end();

      create function repayment_returned_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'what repayment % returned stays as it was', old.id
          using errcode = 'check_violation';
      end $$;
      create trigger repayment_returned_stays before update on repayment
        for each row when (old.returned_satang <> new.returned_satang)
        execute function repayment_returned_stays();`);
  }

  override down(): void {
    this.addSql(`
      drop trigger repayment_returned_stays on repayment;
      drop function repayment_returned_stays;
      drop trigger repayment_returns_at_the_end on repayment;
      drop function repayment_returns_at_the_end;
      alter table repayment drop column returned_satang;`);
  }
}
