import { Migration } from '@mikro-orm/migrations';

/**
 * One loan lent by several funds (decision 0037): who lends how much of it, and what of each payment went
 * to whom. A loan of one fund has no rows here and is written as before. The database lets no loan be lent
 * in part, no payment go but to its lenders and to the satang, and no fund be repaid more than it lent.
 */
export class Migration0061SplitLoans extends Migration {
  override up(): void {
    this.addSql(LENDERS);
    this.addSql(SHARES);
    this.addSql(GUARDS);
    this.addSql(READING);
  }

  override down(): void {
    this.addSql(`
      drop function lender_names, lending, receipt_entries;
      drop trigger repayment_goes_to_its_lenders on repayment;
      drop trigger loan_is_lent_whole on loan;
      drop trigger loan_keeps_its_lenders on loan;
      drop table repayment_share;
      drop table loan_lender;
      drop function repayment_goes_to_its_lenders, loan_is_lent_whole, loan_keeps_its_lenders,
        share_after_last_count;
      alter table loan drop column lender_count;`);
  }
}

const LENDERS = `
  alter table loan add column lender_count integer not null default 1
    check (lender_count between 1 and 27);
  create table loan_lender (
    loan_id uuid not null references loan (id),
    -- In this order the money was reserved, and ties go to the earlier.
    position integer not null check (position between 1 and 27),
    fund_id uuid not null references fund (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    lent_satang bigint not null check (lent_satang > 0),
    primary key (loan_id, position),
    unique (loan_id, fund_id)
  );
  create index loan_lender_fund on loan_lender (fund_id);
  create trigger loan_lender_never_changes before update or delete on loan_lender
    for each row execute function posted_never_changes();
  create trigger loan_lender_never_truncated before truncate on loan_lender
    for each statement execute function posted_never_changes();`;

const SHARES = `
  create table repayment_share (
    repayment_id uuid not null references repayment (id),
    loan_id uuid not null,
    fund_id uuid not null,
    centre_id uuid not null references centre (id),
    area_code text not null,
    entry_id uuid not null unique references journal_entry (id),
    principal_satang bigint not null check (principal_satang >= 0),
    interest_satang bigint not null check (interest_satang >= 0),
    default_interest_satang bigint not null check (default_interest_satang >= 0),
    primary key (repayment_id, fund_id),
    foreign key (loan_id, fund_id) references loan_lender (loan_id, fund_id),
    check (principal_satang + interest_satang + default_interest_satang > 0)
  );
  create index repayment_share_loan on repayment_share (loan_id);
  create trigger repayment_share_never_changes before update or delete on repayment_share
    for each row execute function posted_never_changes();
  create trigger repayment_share_never_truncated before truncate on repayment_share
    for each statement execute function posted_never_changes();

  create function share_after_last_count() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1 from repayment r join journal_line l on l.entry_id = new.entry_id
        join cash_count c on c.place_id = l.cash_place_id
       where r.id = new.repayment_id and not r.is_imported
         and c.status = 'confirmed' and c.counted_on > r.paid_on)
    then
      raise exception 'a share of repayment % lies before a confirmed count', new.repayment_id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger share_after_last_count after insert on repayment_share
    deferrable initially deferred for each row execute function share_after_last_count();`;

const GUARDS = `
  create function loan_keeps_its_lenders() returns trigger language plpgsql as $$
  begin
    raise exception 'loan % keeps its lenders', new.id using errcode = 'check_violation';
  end $$;
  create trigger loan_keeps_its_lenders before update of lender_count, fund_id on loan for each row
    when (old.lender_count <> new.lender_count or old.fund_id <> new.fund_id)
    execute function loan_keeps_its_lenders();

  -- The lenders of a loan lend all of it, the first of them is the fund that the loan names.
  create function loan_is_lent_whole() returns trigger language plpgsql as $$
  declare it loan%rowtype; lenders integer; lent bigint; strangers integer; leads integer; last integer;
  begin
    if tg_table_name = 'loan' then it := new;
    else select * into it from loan where id = new.loan_id; end if;
    select count(*), coalesce(sum(p.lent_satang), 0), count(*) filter (where f.centre_id <> it.centre_id),
           count(*) filter (where p.position = 1 and p.fund_id = it.fund_id), coalesce(max(p.position), 0)
      into lenders, lent, strangers, leads, last
      from loan_lender p join fund f on f.id = p.fund_id where p.loan_id = it.id;
    if it.lender_count = 1 and lenders = 0 then return null; end if;
    if it.lender_count = 1 or lenders <> it.lender_count or lent <> it.principal_satang
       or strangers > 0 or leads <> 1 or last <> lenders
    then
      raise exception 'loan % is not lent whole by its lenders', it.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger loan_is_lent_whole after insert or update of principal_satang on loan
    deferrable initially deferred for each row execute function loan_is_lent_whole();
  create constraint trigger loan_is_lent_whole after insert on loan_lender
    deferrable initially deferred for each row execute function loan_is_lent_whole();

  -- A payment is the sum of what went to the lenders, each part posted in the books of its fund.
  create function repayment_goes_to_its_lenders() returns trigger language plpgsql as $$
  declare is_split boolean; same boolean; of_loan uuid; paid repayment%rowtype;
  begin
    if tg_table_name = 'repayment' then paid := new;
    else select * into paid from repayment where id = new.repayment_id; end if;
    of_loan := paid.loan_id;
    select lender_count > 1 into is_split from loan where id = of_loan;
    if not is_split then
      if exists (select 1 from repayment_share where repayment_id = paid.id) then
        raise exception 'repayment % goes to one fund', paid.id using errcode = 'check_violation';
      end if;
      return null;
    end if;
    select paid.entry_id is null
       and coalesce(sum(s.principal_satang), 0) = paid.principal_satang
       and coalesce(sum(s.interest_satang), 0) = paid.interest_satang
       and coalesce(sum(s.default_interest_satang), 0) = paid.default_interest_satang
       and coalesce(bool_and(s.loan_id = of_loan and e.loan_id = of_loan and e.fund_id = s.fund_id
             and e.kind = 'repay'), false)
      into same from repayment_share s join journal_entry e on e.id = s.entry_id
     where s.repayment_id = paid.id;
    if not same then
      raise exception 'repayment % does not go to its lenders to the satang', paid.id
        using errcode = 'check_violation';
    end if;
    if exists (
      select 1 from loan_lender p join repayment_share s on s.loan_id = p.loan_id and s.fund_id = p.fund_id
        join repayment r on r.id = s.repayment_id and r.cancelled_on is null
       where p.loan_id = of_loan group by p.position, p.lent_satang
      having sum(s.principal_satang) > p.lent_satang)
    then
      raise exception 'a lender of loan % is repaid more than it lent', of_loan
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger repayment_goes_to_its_lenders
    after insert or update of principal_satang, interest_satang, default_interest_satang, entry_id, loan_id
    on repayment deferrable initially deferred for each row execute function repayment_goes_to_its_lenders();
  create constraint trigger repayment_goes_to_its_lenders after insert on repayment_share
    deferrable initially deferred for each row execute function repayment_goes_to_its_lenders();`;

const READING = `
  -- Who lends what: every loan, also of one fund.
  create function lending() returns table
    (loan_id uuid, "position" integer, fund_id uuid, lent_satang bigint) language sql stable as $$
    select id, 1, fund_id, principal_satang from loan where lender_count = 1
    union all select loan_id, position, fund_id, lent_satang from loan_lender
  $$;

  -- The entries of every receipt, also of one that several funds share.
  create function receipt_entries() returns table (repayment_id uuid, entry_id uuid)
    language sql stable as $$
    select id, entry_id from repayment where entry_id is not null
    union all select repayment_id, entry_id from repayment_share
  $$;

  -- The names of the funds that lend, in their order.
  create function lender_names(of_loan uuid, in_thai boolean) returns text language sql stable as $$
    select string_agg(case when in_thai then f.name_th else f.name_en end, ' + ' order by p.position)
      from (select id as loan_id, 1 as position, fund_id from loan
             where id = of_loan and lender_count = 1
            union all select loan_id, position, fund_id from loan_lender where loan_id = of_loan) p
      join fund f on f.id = p.fund_id
  $$;`;
