import { COMPLAINT_HANDLERS, readersOf } from '#domain/household/complaints';
import { frame, type RegisterSource } from '../source.ts';

/** A complaint is told to its handler, to those above, and to the auditor; never to whom it is about. */
const IS_FOR_READER = COMPLAINT_HANDLERS.map((handler) => {
  const readers = [...readersOf(handler), 'auditor'].map((role) => `'${role}'`).join(', ');
  return `(p.handler = '${handler}' and :roles && array[${readers}])`;
}).join(' or ');

/** R16: every complaint with its clock. */
export const COMPLAINTS: RegisterSource = {
  order: 'desc',
  sql: `
  select ${frame({
    id: 'p.id',
    sort: `p.year_be || ' ' || lpad(p.number::text, 6, '0')`,
    subjects: `'complaint:' || p.id`,
  })},
         p.number || '/' || p.year_be as complaint, p.received_on::text as "receivedOn", p.category,
         p.handler, p.due_on::text as "dueOn",
         case when p.answered_at is null and p.due_on < :today then 'overdue'
              when p.answered_at is null then 'open'
              when (p.answered_at at time zone 'Asia/Bangkok')::date > p.due_on then 'late'
              else 'answered' end as state,
         (p.answered_at at time zone 'Asia/Bangkok')::date::text as "answeredOn", p.outcome
    from complaint p
   where p.centre_id = :centre and (${IS_FOR_READER})`,
};
