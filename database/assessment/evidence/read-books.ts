/** What the funds' own books say of a household's loans: those brought by file, and our own contracts. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoanInBook } from '#domain/assessment/evidence/book-comparison';
import { satang } from '#domain/money/satang';

export interface BookOfFund extends LoanInBook {
  readonly fundNameTh: string;
  readonly fundNameEn: string;
}

type Stored = Omit<BookOfFund, 'balanceSatang'> & { readonly balance: string };

/** `on`: today, up to which our own contracts are counted. */
export async function readBooks(
  em: EntityManager,
  { householdId, on }: { householdId: string; on: string },
): Promise<BookOfFund[]> {
  const rows = await em.execute<Stored[]>(
    `select b.fund_id as "fundId", b.person_id as "personId", b.number,
            b.balance_satang::text as balance, b.balance_on as "balanceOn",
            f.name_th as "fundNameTh", f.name_en as "fundNameEn"
       from fund_book_loan b join fund f on f.id = b.fund_id
      where b.household_id = ?
     union all
     select l.fund_id, null, l.number || '/' || l.year_be,
            sum(i.principal_satang - i.paid_principal_satang)::text, ?::date, f.name_th, f.name_en
       from loan l join household_case c on c.id = l.case_id join fund f on f.id = l.fund_id
            join instalment i on i.loan_id = l.id
      where c.household_id = ? and l.status in ('disbursed', 'repaying') and l.lender_count = 1
      group by l.id, f.id
     union all
     select p.fund_id, null, l.number || '/' || l.year_be,
            (p.lent_satang - (select coalesce(sum(s.principal_satang), 0) from lender_shares() s
               join repayment r on r.id = s.repayment_id and r.cancelled_on is null
              where s.loan_id = l.id and s.fund_id = p.fund_id))::text, ?::date, f.name_th, f.name_en
       from loan_lender p join fund f on f.id = p.fund_id join loan l on l.id = p.loan_id
            join household_case c on c.id = l.case_id
      where c.household_id = ? and l.status in ('disbursed', 'repaying')
      order by number`,
    [householdId, on, householdId, on, householdId],
  );
  return rows.map(({ balance, ...row }) => ({ ...row, balanceSatang: satang(BigInt(balance)) }));
}
