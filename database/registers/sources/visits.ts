import { frame, type RegisterSource } from '../source.ts';

/** R12: visits to the field, to households in arrears, and the checks after a clearance. */
export const VISITS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'v.id',
    sort: `v.visited_on || ' ' || v.recorded_at`,
    subjects: `'register-entry:' || v.id`,
    caseId: 'v.case_id',
    entry: 'field-visit',
  })},
         v.visited_on::text as day, 'field-visit' as row, c.number || '/' || c.year_be as "caseNumber",
         v.visitors, v.purpose, null as outcome, v.findings, v.follow_up as "followUp",
         v.follow_up_by::text as "dueOn", u.done_on::text as "doneOn", u.result,
         s.reason as struck
    from field_visit v
    left join household_case c on c.id = v.case_id
    left join visit_follow_up u on u.visit_id = v.id
    left join struck_entry s on s.entry_id = v.id
   where v.centre_id = :centre
  union all
  select ${frame({
    id: 'd.id',
    sort: `d.decided_on || ' ' || d.id`,
    subjects: `'case:' || d.case_id`,
    caseId: 'd.case_id',
  })},
         d.decided_on::text, 'arrears-visit', c.number || '/' || c.year_be, t.display_name, null,
         d.outcome, d.note, null, null, null, null, null
    from case_decision d
    join household_case c on c.id = d.case_id
    left join seat t on t.id = d.by_seat_id
   where d.centre_id = :centre and d.kind = 'visit-arrears'
  union all
  select ${frame({
    id: 'k.id',
    sort: `k.done_on || ' ' || k.id`,
    subjects: `'case:' || k.case_id`,
    caseId: 'k.case_id',
  })},
         k.done_on::text, 'aftercare-check', c.number || '/' || c.year_be, t.display_name, null,
         k.outcome, k.note, null, null, null, null, null
    from aftercare_check k
    join household_case c on c.id = k.case_id
    left join seat t on t.id = k.by_seat_id
   where k.centre_id = :centre`,
};
