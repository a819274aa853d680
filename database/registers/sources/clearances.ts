import { frame, nameSql, type RegisterSource } from '../source.ts';

/** The rounds that began before a move: the first, and one after each relapse. */
const ROUND = `(1 + (select count(*) from case_move b where b.case_id = m.case_id
  and b.sequence < m.sequence and b.from_status = 'relapsed' and b.to_status = 'consented'))::int`;

/** R13: each time a household came free of debt, with what followed it. */
export const CLEARANCES: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'm.id',
    sort: `(m.at at time zone 'Asia/Bangkok')::date || ' ' || m.id`,
    subjects: `concat_ws(',', 'case:' || m.case_id, 'honour:' || o.id)`,
    people: 'head.id::text',
    caseId: 'm.case_id',
  })},
         c.number || '/' || c.year_be as "caseNumber", ${nameSql('head')} as household, m.round,
         (m.at at time zone 'Asia/Bangkok')::date::text as "clearedOn",
         (select string_agg(s.display_name, ', ' order by k.confirmed_on, s.display_name)
            from clearance_confirmation k join seat s on s.id = k.by_seat_id
           where k.case_id = m.case_id and k.is_confirmed
             and k.confirmed_on <= (m.at at time zone 'Asia/Bangkok')::date) as "confirmedBy",
         o.number || '/' || o.year_be as certificate, o.ceremony_on::text as "ceremonyOn",
         (select min((b.at at time zone 'Asia/Bangkok')::date)::text from case_move b
           where b.case_id = m.case_id and b.sequence > m.sequence
             and b.to_status = 'relapsed') as "relapsedOn"
    from (select m.*, ${ROUND} as round from case_move m
           where m.centre_id = :centre and m.to_status = 'cleared') m
    join household_case c on c.id = m.case_id
    join household h on h.id = c.household_id
    join person head on head.id = h.head_person_id
    left join honour o on o.case_id = m.case_id and o.round = m.round`,
};
