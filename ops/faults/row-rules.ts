/** What must hold of the rows after every run (I2–I6 of the checks); the books have rules of their own. */

import type { EntityManager } from '@mikro-orm/postgresql';

/** Each query gives the ids of the rows that break its rule. */
const ROW_RULES = {
  'I2 a case has at most one living loan': `
    select case_id as id from loan where status not in ('released', 'paid', 'written-off')
     group by case_id having count(*) > 1`,
  'I3 one reservation a loan': `
    select loan_id as id from journal_entry where kind = 'reserve' group by loan_id having count(*) > 1`,
  'I3 one disbursement a loan': `
    select loan_id as id from journal_entry where kind in ('disburse', 'imported-loan')
     group by loan_id having count(*) > 1`,
  'I3 one resolution an agenda item': `
    select item_id as id from resolution group by item_id having count(*) > 1`,
  'I3 one vote a seat and item': `
    select item_id as id from vote group by item_id, seat_id having count(*) > 1`,
  'I3 a resolution counts each vote once': `
    select r.id from resolution r where r.votes_cast + r.abstentions
      <> (select count(*) from vote v where v.item_id = r.item_id)
       + (select count(*) from secret_ballot_voter s where s.item_id = r.item_id)`,
  'I3 one receipt number a centre and year': `
    select min(id::text) as id from repayment
     group by centre_id, receipt_year_be, receipt_number having count(*) > 1`,
  'I3 one paper of a kind for a subject': `
    select subject_id as id from document group by kind, subject_id having count(*) > 1`,
  'I4 a state follows from the one before it': `
    select m.case_id as id from case_move m
     where m.from_status is not null and not exists (select 1 from case_move b
       where b.case_id = m.case_id and b.to_status = m.from_status and b.sequence < m.sequence)`,
  'I4 a case stands where its last move led': `
    select c.id from household_case c join lateral (select to_status from case_move
       where case_id = c.id order by sequence desc limit 1) m on m.to_status <> c.status`,
  'I5 every move of a process is in the trail, once': `
    select m.id from case_move m where m.step_key ~ '^[0-9]+[.][0-9]+$' and (select count(*)
      from audit_event a where a.action = 'case-moved' and a.case_id = m.case_id
       and a.at = m.at and a.detail ->> 'to' = m.to_status) <> 1`,
  'I5 every finished task is in the trail, once': `
    select t.id from task t where t.status = 'done' and (select count(*) from audit_event a
      where a.action = 'task-done' and a.subject_id = t.id::text) <> 1`,
  'I5 every posting has an actor and a time': `
    select id from journal_entry where by_seat_id is null and kind <> 'release'`,
  'I5 the guards of journal and trail are on': `
    select guard as id from unnest(array['journal_entry_never_changes', 'journal_line_never_changes',
      'journal_entry_never_truncated', 'journal_line_never_truncated', 'audit_event_never_changes',
      'audit_event_never_truncated', 'journal_entry_balances', 'journal_entry_in_open_period',
      'journal_line_leaves_bank_signed', 'booked_line_keeps_entry', 'nothing_owed_between_funds',
      'settlement_has_both_sides', 'fund_settlement_never_changes']) guard
     where not exists (select 1 from pg_trigger where tgname = guard and tgenabled = 'O')`,
  'I6 money is whole satang': `
    select table_name || '.' || column_name as id from information_schema.columns
     where table_schema = 'public' and (data_type in ('real', 'double precision', 'money')
       or column_name like '%satang%' and data_type <> 'bigint')`,
} as const satisfies Record<string, string>;

export type RowRule = keyof typeof ROW_RULES;

/** Every broken rule with the rows that break it; an empty list means that all hold. */
export async function findBrokenRows(em: EntityManager): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, sql] of Object.entries(ROW_RULES)) {
    const rows = await em.execute<{ id: string }[]>(sql);
    if (rows.length > 0) broken.push(`${rule}: ${rows.map(({ id }) => id).join(', ')}`);
  }
  return broken;
}
