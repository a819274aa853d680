import { NOTICE_DAYS } from '#domain/registers/entries';
import { frame, nameSql, type RegisterSource } from '../source.ts';

/** The first instalment of contract `l` that was due and is not settled: since then it is in default. */
const DEFAULT = `(select min(i.due_on) from instalment i where i.loan_id = l.id
  and i.settled_on is null and i.due_on < :today and l.status = 'repaying')`;

/** The first notice of the running default that was not struck out. */
const SENT = `(select min(n.sent_on) from guarantor_notice n where n.guarantor_id = g.id
  and n.default_on = k.default_on
  and not exists (select 1 from struck_entry s where s.entry_id = n.id))`;

/** All that the person of `g` guarantees today: webs of guarantees between neighbours are usual. */
const EXPOSURE = `(select sum(o.most_satang)::text from guarantor o join loan l on l.id = o.loan_id
  where o.person_id = g.person_id and l.status not in ('paid', 'released')
    and not exists (select 1 from struck_entry s where s.entry_id = o.id))`;

/** R9: every guarantee with where the notice of a running default stands, and every notice. */
export const GUARANTORS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'g.id',
    sort: `g.signed_on || ' ' || g.recorded_at`,
    subjects: `'register-entry:' || g.id || ',loan:' || l.id`,
    people: 'q.id::text',
    caseId: 'l.case_id',
    entry: 'guarantor',
  })},
         g.signed_on::text as day, 'guarantor' as row, l.number || '/' || l.year_be as contract,
         ${nameSql('q')} as guarantor, g.most_satang::text as most, ${EXPOSURE} as exposure,
         k.default_on::text as "defaultOn", (k.default_on + ${NOTICE_DAYS})::text as "noticeBy",
         case when s.entry_id is not null then null
              when l.status = 'released' then 'released'
              when k.default_on is null then 'none-due'
              when k.sent_on <= k.default_on + ${NOTICE_DAYS} then 'sent'
              when k.sent_on is not null then 'late'
              when k.default_on + ${NOTICE_DAYS} < :today then 'missed'
              else 'due' end as "noticeState",
         null as channel, s.reason as struck
    from guarantor g
    join loan l on l.id = g.loan_id
    join person q on q.id = g.person_id
    left join struck_entry s on s.entry_id = g.id
    cross join lateral (select k.default_on, ${SENT} as sent_on
                          from (select ${DEFAULT} as default_on) k) k
   where g.centre_id = :centre
  union all
  select ${frame({
    id: 'n.id',
    sort: `n.sent_on || ' ' || n.recorded_at`,
    subjects: `'register-entry:' || n.id`,
    people: 'q.id::text',
    caseId: 'l.case_id',
    entry: 'guarantor-notice',
  })},
         n.sent_on::text, 'notice', l.number || '/' || l.year_be, ${nameSql('q')}, null, null,
         n.default_on::text, (n.default_on + ${NOTICE_DAYS})::text,
         case when s.entry_id is not null then null
              when n.sent_on <= n.default_on + ${NOTICE_DAYS} then 'sent' else 'late' end,
         n.channel, s.reason
    from guarantor_notice n
    join guarantor g on g.id = n.guarantor_id
    join loan l on l.id = g.loan_id
    join person q on q.id = g.person_id
    left join struck_entry s on s.entry_id = n.id
   where n.centre_id = :centre`,
};
