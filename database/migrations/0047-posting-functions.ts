import { Migration } from '@mikro-orm/migrations';

/**
 * The two steps of a posting as functions of the database: one way to it each, and plans that every
 * connection keeps. They decide nothing; the rules stand before them and the constraints behind.
 */
export class Migration0047PostingFunctions extends Migration {
  override up(): void {
    this.addSql(LOCK);
    this.addSql(WRITE);
  }

  override down(): void {
    this.addSql('drop function lock_books; drop function write_entry;');
  }
}

const LOCK = `
  -- The accounts of a fund, locked in the order of their kind; then, after any wait, its cash places
  -- and whether a day lies in a closed period. Amounts as text.
  create function lock_books(books_of uuid, day date) returns json language plpgsql as $$
  declare accounts json; places json; is_closed boolean;
  begin
    select json_agg(a) into accounts from (
      select id, kind, balance_satang::text as balance, centre_id as "centreId",
             area_code as "areaCode"
        from ledger_account where fund_id = books_of order by kind for update) a;
    select json_agg(p) into places from (
      select id, kind, holder_seat_id as "holderSeatId", opened_on::text as "openedOn",
             balance_satang::text as balance
        from cash_place where fund_id = books_of order by id) p;
    is_closed := day is not null and exists (
      select 1 from period_close where fund_id = books_of and status = 'closed'
         and day between first_on and last_on);
    return json_build_object('accounts', coalesce(accounts, '[]'), 'places', coalesce(places, '[]'),
      'isClosed', is_closed);
  end $$;`;

const WRITE = `
  -- An entry with its lines in their order; false, with nothing written, where the key is known.
  create function write_entry(entry journal_entry, accounts uuid[], places uuid[],
      debits bigint[], credits bigint[]) returns boolean language plpgsql as $$
  begin
    insert into journal_entry (id, centre_id, area_code, fund_id, kind, posting_key, content_hash,
        case_id, loan_id, counters_entry_id, business_on, recorded_at, by_seat_id)
      values (entry.id, entry.centre_id, entry.area_code, entry.fund_id, entry.kind,
        entry.posting_key, entry.content_hash, entry.case_id, entry.loan_id,
        entry.counters_entry_id, entry.business_on, entry.recorded_at, entry.by_seat_id)
      on conflict (posting_key) do nothing;
    if not found then return false; end if;
    insert into journal_line (entry_id, centre_id, area_code, position, account_id, cash_place_id,
        debit_satang, credit_satang)
      select entry.id, entry.centre_id, entry.area_code, line.position, line.account, line.place,
             line.debit, line.credit
        from unnest(accounts, places, debits, credits) with ordinality
          as line (account, place, debit, credit, position);
    return true;
  end $$;`;
