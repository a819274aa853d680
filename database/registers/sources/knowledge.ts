import { frame, type RegisterSource } from '../source.ts';

/** R15: what was written down as learned, and what was tried with the groups of the area. */
export const KNOWLEDGE: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'k.id',
    sort: `k.year_be || ' 1 ' || k.recorded_at`,
    subjects: `'register-entry:' || k.id`,
    entry: 'knowledge',
  })},
         k.year_be::text as year, 'record' as row, k.section, k.title, k.text,
         t.display_name as "writtenBy", s.reason as struck
    from knowledge_record k
    left join seat t on t.id = k.by_seat_id
    left join struck_entry s on s.entry_id = k.id
   where k.centre_id = :centre
  union all
  select ${frame({
    id: 'o.id',
    sort: `(extract(year from o.met_on)::int + 543) || ' 0 ' || o.met_on || o.id`,
    subjects: `'accession:' || o.accession_id`,
  })},
         (extract(year from o.met_on)::int + 543)::text, 'talk', 'motivate-funds', a.name_th,
         o.said, t.display_name, null
    from accession_contact o
    join accession a on a.id = o.accession_id
    left join seat t on t.id = o.by_seat_id
   where o.centre_id = :centre`,
};
