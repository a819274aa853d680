import { frame, nameSql, type RegisterSource } from '../source.ts';

/** The newest figure of a correction of this debt, beside the frozen one. */
const CORRECTED = `(select k.new_satang::text from baseline_correction k where k.baseline_id = b.id
  and k.line_kind = 'debt' and k.line_key = d.line ->> 'lineId' and k.field = 'balanceSatang'
  order by k.sequence desc limit 1)`;

/** R5: each debt of the last baseline of a round, as it was frozen on the day of assessment. */
export const DEBTS_BEFORE: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: `d.line ->> 'lineId'`,
    sort: `b.frozen_on || ' ' || b.case_id || ' ' || lpad((1000 - d.position)::text, 4, '0')`,
    subjects: `'case:' || b.case_id`,
    people: `coalesce(q.id::text, '')`,
    caseId: 'b.case_id',
  })},
         c.number || '/' || c.year_be as "caseNumber", ${nameSql('q')} as debtor,
         d.line ->> 'source' as source,
         coalesce(f.name_th, d.line ->> 'creditorName') as creditor,
         d.line ->> 'balanceSatang' as balance, ${CORRECTED} as corrected,
         d.line ->> 'instalmentSatang' as instalment,
         (d.line ->> 'rateBasisPoints')::int as rate, d.line ->> 'ratePeriod' as "ratePeriod",
         b.round, b.frozen_on::text as "assessedOn"
    from (select distinct on (case_id, round) * from baseline where centre_id = :centre
           order by case_id, round, number desc) b
    cross join lateral jsonb_array_elements(b.content::jsonb -> 'debts')
      with ordinality as d (line, position)
    join household_case c on c.id = b.case_id
    left join person q on q.id = (d.line ->> 'personId')::uuid
    left join fund f on f.id = (d.line ->> 'creditorFundId')::uuid`,
};
