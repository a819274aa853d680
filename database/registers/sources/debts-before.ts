import { frame, nameSql, type RegisterSource } from '../source.ts';

/** R5: each debt of a round as it was assessed. */
export const DEBTS_BEFORE: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'd.id',
    sort: `a.assessed_on || ' ' || d.case_id || ' ' || lpad((1000 - d.position)::text, 4, '0')`,
    subjects: `'case:' || d.case_id`,
    people: 'q.id::text',
    caseId: 'd.case_id',
  })},
         c.number || '/' || c.year_be as "caseNumber", ${nameSql('q')} as debtor, d.source,
         coalesce(f.name_th, d.creditor_name) as creditor, d.balance_satang::text as balance,
         d.instalment_satang::text as instalment, d.rate_basis_points as rate,
         d.rate_period as "ratePeriod", d.round, a.assessed_on::text as "assessedOn"
    from debt d
    join assessment a on a.case_id = d.case_id and a.round = d.round
    join household_case c on c.id = d.case_id
    join person q on q.id = d.person_id
    left join fund f on f.id = d.creditor_fund_id
   where d.centre_id = :centre`,
};
