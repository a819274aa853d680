import { REGISTERS } from '#domain/registers/registers';
import { CONSENT_ROW_WORDS } from '#domain/registers/words/entries';
import { frame, nameSql, type RegisterSource } from '../source.ts';

const CONSENTS_THEMSELVES: readonly string[] = ['given', 'refused', 'withdrawn'];

/** The looks at personal data that the trail keeps; the index `audit_event_looks` holds the same list. */
const LOOKS = Object.keys(CONSENT_ROW_WORDS)
  .filter((row) => !CONSENTS_THEMSELVES.includes(row))
  .map((action) => `'${action}'`)
  .join(', ');

/** The number of an event as a uuid of its own, with the marks of one (RFC 9562). */
const EVENT_ID = `overlay(overlay(md5('audit-event/' || e.id) placing '8' from 13) placing '8' from 17)`;

/** Which register left, by its Thai title as it stands on the paper. */
const TITLE_OF_REGISTER = `case e.detail ->> 'register'
  ${REGISTERS.map(({ key, title }) => `when '${key}' then '${title.th}'`).join(' ')} end`;

/** R14: every consent and every look at somebody's data. Whom it lists is not a look of its own. */
export const CONSENTS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'k.id',
    sort: `(k.recorded_at at time zone 'UTC')::text`,
    subjects: `'case:' || k.case_id`,
    caseId: 'k.case_id',
  })},
         k.recorded_at::text as at, case when k.is_given then 'given' else 'refused' end as row,
         ${nameSql('q')} as whose, c.number || '/' || c.year_be as "caseNumber",
         null as reader, null as role, null as taken, array_to_string(k.purposes, ',') as purposes,
         null::int as rows
    from consent k
    join household_case c on c.id = k.case_id
    join person q on q.id = k.given_by_person_id
   where k.centre_id = :centre
  union all
  select ${frame({
    id: 'w.id',
    sort: `(w.withdrawn_at at time zone 'UTC')::text`,
    subjects: `'case:' || w.case_id`,
    caseId: 'w.case_id',
  })},
         w.withdrawn_at::text, 'withdrawn', ${nameSql('q')}, c.number || '/' || c.year_be,
         t.display_name, t.role, null, w.purpose, null
    from consent_withdrawal w
    join consent k on k.id = w.consent_id
    join household_case c on c.id = w.case_id
    join person q on q.id = k.given_by_person_id
    left join seat t on t.id = w.by_seat_id
   where w.centre_id = :centre
  union all
  select ${frame({
    id: EVENT_ID,
    sort: `(e.at at time zone 'UTC')::text`,
    subjects: `e.subject_kind || ':' || e.subject_id`,
    caseId: 'c.id',
  })},
         e.at::text, e.action, coalesce(${nameSql('seen')}, ${nameSql('head')}),
         c.number || '/' || c.year_be, t.display_name, t.role, ${TITLE_OF_REGISTER}, null,
         (e.detail ->> 'rows')::int
    from audit_event e
    left join seat t on t.id = e.actor_seat_id
    left join person seen on e.subject_kind = 'person' and seen.id::text = e.subject_id
    left join household_case c on c.id = e.case_id
    left join household h on h.id = c.household_id
    left join person head on head.id = h.head_person_id
   where e.centre_id = :centre and e.action in (${LOOKS})`,
};
