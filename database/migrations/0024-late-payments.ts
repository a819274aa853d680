import { Migration } from '@mikro-orm/migrations';

/**
 * Payments that come in late, in their place by their day. What the household wished for money beyond the
 * instalment is kept also where there was none at first. The database takes no payment into cash that two
 * people have counted since.
 */
export class Migration0024LatePayments extends Migration {
  override up(): void {
    this.addSql(`
      alter table repayment add column extra_wish text check (extra_wish in ('shorten', 'lower'));
      update repayment set extra_wish = extra_use;
      create index cash_count_place on cash_count (place_id, counted_on) where status = 'confirmed';

      create function repayment_after_last_count() returns trigger language plpgsql as $$
      begin
        if not new.is_imported and exists (
          select 1 from journal_line l join cash_count c on c.place_id = l.cash_place_id
           where l.entry_id = new.entry_id and c.status = 'confirmed' and c.counted_on > new.paid_on)
        then
          raise exception 'repayment % lies before a confirmed count', new.id
            using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger repayment_after_last_count after insert on repayment
        deferrable initially deferred for each row execute function repayment_after_last_count();`);
  }

  override down(): void {
    this.addSql(`
      drop trigger repayment_after_last_count on repayment;
      drop function repayment_after_last_count;
      drop index cash_count_place;
      alter table repayment drop column extra_wish;`);
  }
}
