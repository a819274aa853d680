/** R1 to R4 from the funds, seats, meetings and households of the centre. */

import { COMMITTEE_ROLES } from '#domain/people/roles';
import { frame, nameSql, type RegisterSource } from '../source.ts';

export const MEMBER_FUNDS: RegisterSource = {
  order: 'asc',
  sql: `
  select ${frame({
    id: 'f.id',
    sort: `f.acceded_on || ' ' || f.name_th`,
    subjects: `'fund:' || f.id || ',accession:' || f.accession_id`,
  })},
         f.name_th as name, f.kind, case when f.has_money then 'yes' else 'no' end as "hasMoney",
         case when f.lends then 'yes' else 'no' end as lends, f.rate_basis_points as rate,
         a.balance_satang::text as capital,
         (select m.memberships from membership_count m where m.fund_id = f.id
           order by m.counted_on desc limit 1) as memberships,
         f.acceded_on::text as "accededOn", f.status, f.left_on::text as "leftOn"
    from fund f left join ledger_account a on a.fund_id = f.id and a.kind = 'capital'
   where f.centre_id = :centre`,
};

const SEATED = COMMITTEE_ROLES.map((role) => `'${role}'`).join(', ');

/** Seats of the committee and those in reserve; who held one before stays listed. */
export const COMMITTEE: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 's.id',
    sort: `s.from_on || ' ' || s.display_name`,
    subjects: `'seat:' || s.id`,
  })},
         s.display_name as name, s.role as place, f.name_th as fund, s.from_on::text as "fromOn",
         s.until_on::text as "untilOn", s.ended_reason as "endedReason",
         s.handover_note as handover
    from seat s left join fund f on f.id = s.fund_id
   where s.centre_id = :centre and s.role in (${SEATED})
  union all
  select ${frame({
    id: 'r.id',
    sort: `r.from_on || ' ' || r.name`,
    subjects: `'seat:' || r.id`,
  })},
         r.name, 'reserve', f.name_th, r.from_on::text, r.until_on::text, null, null
    from committee_reserve r left join fund f on f.id = r.fund_id
   where r.centre_id = :centre`,
};

/** One row an item; a meeting without items has a row of its own. */
export const MEETINGS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'coalesce(i.id, m.id)',
    sort: `m.planned_on || ' ' || lpad(m.number::text, 6, '0') || ' ' ||
      lpad((1000 - coalesce(i.position, 0))::text, 4, '0')`,
    subjects: `concat_ws(',', 'meeting:' || m.id, 'agenda-item:' || i.id, 'resolution:' || r.id)`,
    caseId: 'i.case_id',
  })},
         m.number || '/' || m.year_be as meeting, m.planned_on::text as "heldOn",
         m.status as "meetingStatus",
         coalesce(r.present, (select count(*) from attendance a
           where a.meeting_id = m.id and a.is_present))::int as present,
         m.committee_seats as seats, c.number || '/' || c.year_be as "caseNumber",
         i.kind as "itemKind", coalesce(o.title, o.body) as matter, i.status as "itemStatus",
         r.number || '/' || r.year_be as resolution, f.name_th as fund,
         coalesce(r.amount_satang, w.principal_satang)::text as amount, r.votes_for || '/' || r.votes_cast as votes,
         (u.answered_at at time zone 'Asia/Bangkok')::date::text as "undoneOn"
    from meeting m
    left join agenda_item i on i.meeting_id = m.id
    left join household_case c on c.id = i.case_id
    left join resolution r on r.item_id = i.id
    left join loan_write_off w on w.resolution_id = r.id
    left join fund f on f.id = coalesce(r.fund_id, w.fund_id)
    left join motion o on o.id = i.motion_id
    left join resolution_undo u on u.resolution_id = r.id and u.status = 'confirmed'
   where m.centre_id = :centre`,
};

/** Everybody where they were written down last, with the newest case of their household. */
export const HOUSEHOLDS: RegisterSource = {
  order: 'asc',
  sql: `
  select ${frame({
    id: 'q.id',
    sort: `lpad(h.village_number::text, 2, '0') || ' ' || lpad(h.house_number, 10, '0') || ' ' ||
      h.id || case when m.relation = 'head' then ' 0' else ' 1' end`,
    subjects: `concat_ws(',', 'person:' || q.id, 'household:' || h.id, 'case:' || c.id)`,
    people: 'q.id::text',
    caseId: 'c.id',
  })},
         h.house_number as house, h.village_number as village, ${nameSql('q')} as person,
         q.citizen_id as "citizenId", m.relation,
         coalesce(q.birth_year_be, extract(year from q.birth_on)::int + 543)::text as "birthYear",
         c.number || '/' || c.year_be as "caseNumber", c.status as "caseStatus",
         c.opened_on::text as "openedOn"
    from (select distinct on (m.person_id) m.* from household_member m
            join household h on h.id = m.household_id
           where m.centre_id = :centre order by m.person_id, h.created_at desc) m
    join person q on q.id = m.person_id and q.merged_into_id is null
    join household h on h.id = m.household_id
    left join lateral (select * from household_case n where n.household_id = h.id
                        order by n.opened_on desc, n.id limit 1) c on true`,
};
