import { Migration } from '@mikro-orm/migrations';

/**
 * Shares of a loan of several funds that a payment of an earlier day, or one undone, made another
 * (decision 0048): what was shared at the payment stays as it was written, what changed is added beside it,
 * and the database holds both against the books of each fund.
 */
export class Migration0083SharesMoved extends Migration {
  override up(): void {
    this.addSql(MOVES);
    this.addSql(READING);
    this.addSql(goesToItsLenders('lender_shares()'));
    this.addSql(POSTED);
  }

  override down(): void {
    this.addSql(goesToItsLenders('repayment_share'));
    this.addSql(`
      drop table share_move;
      drop function lender_shares, share_is_as_posted;`);
  }
}

const MOVES = `
  create table share_move (
    -- The reversal, or the payment that came late.
    cause_id uuid not null,
    repayment_id uuid not null references repayment (id),
    fund_id uuid not null,
    loan_id uuid not null,
    centre_id uuid not null references centre (id),
    area_code text not null,
    -- All that a cause moved in the books of a fund is one entry; null where the sum of it is nothing.
    entry_id uuid references journal_entry (id),
    principal_satang bigint not null,
    interest_satang bigint not null,
    default_interest_satang bigint not null,
    primary key (cause_id, repayment_id, fund_id),
    foreign key (loan_id, fund_id) references loan_lender (loan_id, fund_id),
    check (principal_satang <> 0 or interest_satang <> 0 or default_interest_satang <> 0)
  );
  create index share_move_loan on share_move (loan_id);
  create index share_move_repayment on share_move (repayment_id);
  create trigger share_move_never_changes before update or delete on share_move
    for each row execute function posted_never_changes();
  create trigger share_move_never_truncated before truncate on share_move
    for each statement execute function posted_never_changes();`;

const READING = `
  -- What of every receipt each fund has, with all that changed since.
  create function lender_shares() returns table (repayment_id uuid, fund_id uuid, loan_id uuid,
    principal_satang bigint, interest_satang bigint, default_interest_satang bigint)
    language sql stable as $$
    select repayment_id, fund_id, loan_id, sum(principal_satang)::bigint, sum(interest_satang)::bigint,
           sum(default_interest_satang)::bigint
      from (select repayment_id, fund_id, loan_id, principal_satang, interest_satang,
                   default_interest_satang from repayment_share
            union all
            select repayment_id, fund_id, loan_id, principal_satang, interest_satang,
                   default_interest_satang from share_move) s
     group by repayment_id, fund_id, loan_id
  $$;`;

/** A payment is the sum of what its lenders have of it, each part posted in the books of its fund. */
const goesToItsLenders = (shares: string) => `
  create or replace function repayment_goes_to_its_lenders() returns trigger language plpgsql as $$
  declare is_split boolean; same boolean; posted boolean; of_loan uuid; paid repayment%rowtype;
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
       and coalesce(bool_and(s.loan_id = of_loan and e.loan_id = of_loan and e.fund_id = s.fund_id
             and e.kind = 'repay'), false)
      into posted from repayment_share s join journal_entry e on e.id = s.entry_id
     where s.repayment_id = paid.id;
    select coalesce(sum(s.principal_satang), 0) = paid.principal_satang
       and coalesce(sum(s.interest_satang), 0) = paid.interest_satang
       and coalesce(sum(s.default_interest_satang), 0) = paid.default_interest_satang
       and coalesce(least(min(s.principal_satang), min(s.interest_satang),
             min(s.default_interest_satang)) >= 0, false)
      into same from ${shares} s where s.repayment_id = paid.id and s.loan_id = of_loan;
    if not (posted and same) then
      raise exception 'repayment % does not go to its lenders to the satang', paid.id
        using errcode = 'check_violation';
    end if;
    if exists (
      select 1 from loan_lender p join ${shares} s on s.loan_id = p.loan_id and s.fund_id = p.fund_id
        join repayment r on r.id = s.repayment_id and r.cancelled_on is null
       where p.loan_id = of_loan group by p.position, p.lent_satang
      having sum(s.principal_satang) > p.lent_satang)
    then
      raise exception 'a lender of loan % is repaid more than it lent', of_loan
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;`;

const POSTED = `
  create constraint trigger repayment_goes_to_its_lenders after insert on share_move
    deferrable initially deferred for each row execute function repayment_goes_to_its_lenders();

  -- What a fund has of the payments that stand is what its journal says of the loan.
  create function share_is_as_posted() returns trigger language plpgsql as $$
  declare same boolean;
  begin
    select (coalesce(sum(s.principal_satang), 0), coalesce(sum(s.interest_satang), 0),
            coalesce(sum(s.default_interest_satang), 0)) = (
      select coalesce(sum(l.credit_satang - l.debit_satang) filter (where a.kind = 'loans-receivable'), 0),
             coalesce(sum(l.credit_satang - l.debit_satang) filter (where a.kind = 'interest-income'), 0),
             coalesce(sum(l.credit_satang - l.debit_satang)
               filter (where a.kind = 'default-interest-income'), 0)
        from journal_entry e join journal_line l on l.entry_id = e.id
        join ledger_account a on a.id = l.account_id
       where e.loan_id = new.loan_id and e.fund_id = new.fund_id
         and e.kind in ('repay', 'reallocate', 'counter-entry'))
      into same from lender_shares() s join repayment r on r.id = s.repayment_id and r.cancelled_on is null
     where s.loan_id = new.loan_id and s.fund_id = new.fund_id;
    if not same then
      raise exception 'the share of fund % in loan % is not as posted', new.fund_id, new.loan_id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger share_is_as_posted after insert on share_move
    deferrable initially deferred for each row execute function share_is_as_posted();`;
