import { frame, nameSql, type RegisterSource } from '../source.ts';

/** R6: one row a debt under negotiation; under it every talk and offer with its answer. */
export const NEGOTIATIONS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'n.id',
    sort: `n.opened_on || ' ' || n.case_id || n.id`,
    subjects: `'negotiation:' || n.id`,
    people: `coalesce(o.ids, '')`,
    caseId: 'n.case_id',
  })},
         c.number || '/' || c.year_be as "caseNumber", o.names as debtor,
         (select string_agg(coalesce(f.name_th, k.name, k.description), ', ' order by k.id)
            from negotiation_creditor l join creditor k on k.id = l.creditor_id
            left join fund f on f.id = k.fund_id where l.negotiation_id = n.id) as creditor,
         n.source, n.balance_satang::text as balance, array_to_string(n.dangers, ',') as dangers,
         n.opened_on::text as "openedOn", n.status, n.status_since::text as "statusSince",
         n.settled_satang::text as settled, n.pay_by_on::text as "payByOn",
         s.display_name as negotiator
    from negotiation n
    join household_case c on c.id = n.case_id
    left join seat s on s.id = n.negotiator_seat_id
    cross join lateral (select string_agg(q.id::text, ',' order by q.id) as ids,
                               string_agg(${nameSql('q')}, ', ' order by q.id) as names
                          from negotiation_debtor d join person q on q.id = d.person_id
                         where d.negotiation_id = n.id) o
   where n.centre_id = :centre`,
  lines: `
  select t.negotiation_id as "rowId", lpad(t.number::text, 4, '0') as "sortKey",
         c.number || '/' || c.year_be as "caseNumber", t.number, t.held_on::text as "heldOn",
         t.channel, t.who, t.side, t.offered_satang::text as offered, t.until_on::text as until,
         t.status, t.counter_satang::text as counter, t.said
    from negotiation_talk t
    join negotiation n on n.id = t.negotiation_id
    join household_case c on c.id = n.case_id
   where t.centre_id = :centre`,
};
