/** R7 and R8 from contracts and payments. */

import { frame, nameSql, type RegisterSource } from '../source.ts';

export const CONTRACTS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'l.id',
    sort: `l.year_be || ' ' || lpad(l.number::text, 6, '0')`,
    subjects: `'loan:' || l.id`,
    people: 'head.id::text',
    caseId: 'l.case_id',
  })},
         l.number || '/' || l.year_be as contract, ${nameSql('head')} as household,
         lender_names(l.id, true) as fund, l.principal_satang::text as principal, l.rate_basis_points as rate,
         l.signed_on::text as "signedOn", i.paid || '/' || i.all as instalments,
         n.due_on::text as "nextDueOn",
         (n.principal_satang - n.paid_principal_satang + n.interest_satang
           - n.paid_interest_satang)::text as "nextDue",
         case when l.disbursed_on is not null then
           i.owed::text end as owed,
         case when exists (select 1 from resolution_undo u where u.loan_id = l.id
                            and u.status = 'confirmed' and u.contract_signed_on is not null)
              then 'cancelled' else l.status end as status
    from loan l
    join household_case c on c.id = l.case_id
    join household h on h.id = c.household_id
    join person head on head.id = h.head_person_id
    cross join lateral (select count(*) filter (where settled_on is not null) as paid,
                               count(*) as all,
                               sum(principal_satang - paid_principal_satang) as owed
                          from instalment where loan_id = l.id) i
    left join lateral (select * from instalment where loan_id = l.id and settled_on is null
                          and l.status not in ('paid', 'released', 'written-off')
                        order by number limit 1) n on true
   where l.centre_id = :centre`,
  lines: `
  select l.id as "rowId", lpad(i.number::text, 4, '0') as "sortKey",
         l.number || '/' || l.year_be as contract, i.number, i.due_on::text as "dueOn",
         i.principal_satang::text as principal, i.interest_satang::text as interest,
         (i.paid_principal_satang + i.paid_interest_satang)::text as paid,
         i.settled_on::text as "settledOn"
    from instalment i join loan l on l.id = i.loan_id
   where i.centre_id = :centre`,
};

export const RECEIPTS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'p.id',
    sort: `p.receipt_year_be || ' ' || lpad(p.receipt_number::text, 6, '0')`,
    subjects: `'repayment:' || p.id || ',loan:' || p.loan_id`,
    people: 'head.id::text',
    caseId: 'p.case_id',
  })},
         p.receipt_number || '/' || p.receipt_year_be as receipt, p.paid_on::text as "paidOn",
         ${nameSql('head')} as household, l.number || '/' || l.year_be as contract,
         lender_names(l.id, true) as fund, p.amount_satang::text as amount, p.principal_satang::text as principal,
         p.interest_satang::text as interest,
         case when p.cancelled_on is null then 'valid' else 'cancelled' end as state,
         p.cancelled_on::text as "cancelledOn"
    from repayment p
    join loan l on l.id = p.loan_id
    join household_case c on c.id = p.case_id
    join household h on h.id = c.household_id
    join person head on head.id = h.head_person_id
   where p.centre_id = :centre`,
};
