/** R10 and R11: groups with their grants, and what the welfare schemes paid. */

import { frame, nameSql, type RegisterSource } from '../source.ts';

/** A group is told with the grant that it was recorded with, then each grant and each use. */
export const OCCUPATION_GROUPS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'g.id',
    sort: `coalesce(g.granted_on, (g.created_at at time zone 'Asia/Bangkok')::date) || ' 0 ' ||
      g.name_th`,
    subjects: `'group:' || g.id`,
  })},
         coalesce(g.granted_on, (g.created_at at time zone 'Asia/Bangkok')::date)::text as day,
         g.name_th as "group", 'group' as row, g.occupation, g.member_count as members,
         concat_ws(' · ', g.grant_source_th, g.market_th) as about,
         g.grant_satang::text as received, null as used, null as struck
    from occupation_group g where g.centre_id = :centre
  union all
  select ${frame({
    id: 'r.id',
    sort: `r.received_on || ' 1 ' || r.recorded_at`,
    subjects: `'register-entry:' || r.id`,
    entry: 'grant',
  })},
         r.received_on::text, g.name_th, 'received', g.occupation, null, r.source,
         r.amount_satang::text, null, s.reason
    from group_grant r join occupation_group g on g.id = r.group_id
    left join struck_entry s on s.entry_id = r.id
   where r.centre_id = :centre
  union all
  select ${frame({
    id: 'u.id',
    sort: `u.used_on || ' 2 ' || u.recorded_at`,
    subjects: `'register-entry:' || u.id`,
    entry: 'grant-use',
  })},
         u.used_on::text, g.name_th, 'used', g.occupation, null, u.purpose, null,
         u.amount_satang::text, s.reason
    from grant_use u join occupation_group g on g.id = u.group_id
    left join struck_entry s on s.entry_id = u.id
   where u.centre_id = :centre`,
};

export const WELFARE: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'w.id',
    sort: `w.paid_on || ' ' || w.recorded_at`,
    subjects: `'register-entry:' || w.id || ',scheme:' || w.scheme_id`,
    people: 'q.id::text',
    entry: 'welfare-payout',
  })},
         w.paid_on::text as day, c.name_th as scheme, ${nameSql('q')} as receiver,
         w.amount_satang::text as amount, w.source, s.reason as struck
    from welfare_payout w
    join welfare_scheme c on c.id = w.scheme_id
    join person q on q.id = w.person_id
    left join struck_entry s on s.entry_id = w.id
   where w.centre_id = :centre`,
};
