import { Migration } from '@mikro-orm/migrations';

/**
 * Bank fees, which leave an account without two signatures, as the bank takes them by itself. The
 * database lets one out only for a line of the statement that two people stand behind, one who entered
 * it and another who booked it, and keeps line and entry together until the entry is undone.
 */
export class Migration0027BankEntries extends Migration {
  override up(): void {
    this.addSql(leavesBank(FEE));
    this.addSql(`
      create function booked_line_keeps_entry() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from journal_entry e where e.id = old.entry_id
                   and e.kind in ('bank-fee', 'bank-interest'))
           and not exists (select 1 from journal_entry c where c.counters_entry_id = old.entry_id)
        then
          raise exception 'bank line % stands for its entry', old.id using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger booked_line_keeps_entry before update of entry_id on bank_line
        for each row when (old.entry_id is not null) execute function booked_line_keeps_entry();`);
  }

  override down(): void {
    this.addSql(`
      drop trigger booked_line_keeps_entry on bank_line;
      drop function booked_line_keeps_entry;`);
    this.addSql(leavesBank(''));
  }
}

const FEE = `
    if entry.kind = 'bank-fee' and exists (
        select 1 from bank_line b join seat one on one.id = b.entered_by_seat_id
          join seat other on other.id = b.matched_by_seat_id and other.user_id <> one.user_id
         where b.entry_id = new.entry_id and b.place_id = new.cash_place_id
           and b.amount_satang = -new.credit_satang) then
      return null;
    end if;`;

/** The guard of 0010 with one more way out of a bank, or none. */
function leavesBank(more: string): string {
  return `
  create or replace function journal_line_leaves_bank_signed() returns trigger
    language plpgsql as $$
  declare entry journal_entry;
  begin
    if (select kind from cash_place where id = new.cash_place_id) <> 'bank' then
      return null;
    end if;
    select * into entry from journal_entry where id = new.entry_id;
    if entry.kind in ('reserve', 'release', 'counter-entry') then
      return null;
    end if;${more}
    if not exists (select 1 from cash_withdrawal w
                   where w.entry_id = new.entry_id and w.status = 'paid'
                     and w.from_place_id = new.cash_place_id
                     and w.amount_satang = new.credit_satang) then
      raise exception 'journal entry % takes money from a bank without two signatures', new.entry_id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;`;
}
