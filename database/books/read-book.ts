/** The books of a centre as they stand, as rows of the sheets that bring books in. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  BookLines,
  FundLine,
  HouseholdLine,
  LoanLine,
  MemberLine,
  PersonLine,
  RepaymentLine,
} from './book-lines.ts';

const FUNDS = `
  select f.id, f.name_th as name, f.kind, f.has_money as "hasMoney", f.lends,
         f.rate_basis_points as rate, a.balance_satang::text as capital,
         f.reserve_satang::text as reserve, f.acceded_on as "accededOn"
    from fund f join ledger_account a on a.fund_id = f.id and a.kind = 'capital'
   where f.centre_id = :centre and f.status = 'member' order by f.acceded_on, f.name_th`;

const HOUSEHOLDS = `
  select h.id, h.house_number as "houseNumber", h.village_number as "villageNumber",
         h.house_code as "houseCode",
         (select max(s.signed_on) from consent s join household_case c on c.id = s.case_id
           where c.household_id = h.id and s.is_given) as "consentedOn"
    from household h where h.centre_id = :centre
   order by h.village_number, h.house_number, h.id`;

/** A person who moved house is listed where they were written down last. */
const PEOPLE = `
  select * from (
    select distinct on (q.id) q.id, h.id as "householdId", m.relation, q.title,
           q.first_name as "firstName", q.last_name as "lastName", q.citizen_id as "citizenId",
           q.no_id_reason as "noIdReason", q.birth_on as "birthOn", q.phone
      from household_member m join person q on q.id = m.person_id
      join household h on h.id = m.household_id
     where m.centre_id = :centre order by q.id, h.created_at desc) people
   order by "householdId", relation <> 'head', "firstName", id`;

const MEMBERS = `
  select fund_id as "fundId", person_id as "personId", member_number as "memberNumber",
         joined_on as "joinedOn", savings_satang::text as savings
    from fund_member where centre_id = :centre order by fund_id, member_number`;

/** Of a loan of several funds each has a line in its book, by an id of its own. */
const LOAN_LINE = `l.id || case when l.lender_count > 1 then '/' || p.fund_id else '' end`;

/** Our own contracts that were paid out, and the loans of the funds' own books. */
const LOANS = `
  select ${LOAN_LINE} as id, p.fund_id as "fundId", h.head_person_id as "personId",
         'ศจก.' || l.number || '/' || l.year_be as number, 'centre-contract' as origin,
         l.disbursed_on as "lentOn", p.lent_satang::text as principal,
         l.rate_basis_points as rate, l.term_months as "termMonths",
         l.first_due_on as "firstDueOn", null as instalment, null as "addedInterest",
         null as "interestDueSince", null as "hasAgreement", l.is_in_arrears as "hasDefaulted",
         not l.is_in_arrears as "canStillBorrow",
         (case when l.lender_count = 1 then
            coalesce((select sum(i.principal_satang - i.paid_principal_satang) from instalment i
               where i.loan_id = l.id), 0)
          else p.lent_satang - coalesce((select sum(s.principal_satang) from repayment r
            join lender_shares() s on s.repayment_id = r.id and s.fund_id = p.fund_id
           where r.loan_id = l.id and r.cancelled_on is null), 0) end)::text as balance,
         :today as "balanceOn"
    from loan l join lending() p on p.loan_id = l.id
    join household_case c on c.id = l.case_id join household h on h.id = c.household_id
   where l.centre_id = :centre and l.status in ('disbursed', 'repaying', 'paid')
  union all
  select b.id::text, b.fund_id, b.person_id, b.number, b.origin, b.lent_on, b.principal_satang::text,
         b.rate_basis_points, b.term_months, b.first_due_on, b.instalment_satang::text,
         b.added_interest_satang::text, b.interest_due_since, b.has_agreement, b.has_defaulted,
         b.can_still_borrow, b.balance_satang::text, b.balance_on
    from fund_book_loan b where b.centre_id = :centre
   order by 2, 6, 4`;

const REPAYMENTS = `
  select r.loan_id::text as "loanId", r.paid_on as "paidOn", r.amount_satang::text as amount,
         r.principal_satang::text as principal, r.interest_satang::text as interest,
         r.receipt_number || '/' || r.receipt_year_be as "receiptNumber"
    from repayment r
   where r.centre_id = :centre and r.cancelled_on is null and r.entry_id is not null
  union all
  select r.loan_id || '/' || s.fund_id, r.paid_on,
         (s.principal_satang + s.interest_satang + s.default_interest_satang)::text,
         s.principal_satang::text, s.interest_satang::text,
         r.receipt_number || '/' || r.receipt_year_be
    from lender_shares() s join repayment r on r.id = s.repayment_id
   where r.centre_id = :centre and r.cancelled_on is null
     and s.principal_satang + s.interest_satang + s.default_interest_satang > 0
  union all
  select b.loan_id::text, b.paid_on, b.amount_satang::text, b.principal_satang::text,
         b.interest_satang::text, b.receipt_number
    from fund_book_repayment b where b.centre_id = :centre
   order by 1, 2`;

/** `today` in Bangkok: the day of the balances of our own contracts. */
export async function readBook(
  em: EntityManager,
  which: { readonly centreId: string; readonly today: string },
): Promise<BookLines> {
  const read = <Row extends object>(sql: string) => rowsOf<Row>(em, sql, which);
  return {
    funds: await read<FundLine>(FUNDS),
    households: await read<HouseholdLine>(HOUSEHOLDS),
    people: await read<PersonLine>(PEOPLE),
    members: await read<MemberLine>(MEMBERS),
    loans: await read<LoanLine>(LOANS),
    repayments: await read<RepaymentLine>(REPAYMENTS),
  };
}

async function rowsOf<Row extends object>(
  em: EntityManager,
  sql: string,
  which: { readonly centreId: string; readonly today: string },
): Promise<Row[]> {
  const params: string[] = [];
  const numbered = sql.replaceAll(/:(centre|today)/g, (_, name: string) => {
    params.push(name === 'centre' ? which.centreId : which.today);
    return name === 'today' ? '?::date' : '?';
  });
  return em.execute<Row[]>(numbered, params);
}
