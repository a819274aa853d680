/** What must hold of the whole database after every run, whatever was killed (I1–I6 of the checks). */

import type { Client } from '@temporalio/client';
import { checkBooks } from '#database/ledger/check-books';
import type { Database } from '#database/orm';
import { compareAll } from '../../worker/reconcile/compare-all.ts';
import { describeDifference } from '../../worker/reconcile/difference.ts';

/** Each query gives the ids of the rows that break its rule. */
const RULES = {
  'I2 a case has at most one living loan': `
    select case_id as id from loan where status <> 'released' group by case_id having count(*) > 1`,
  'I3 one reservation a loan': `
    select loan_id as id from journal_entry where kind = 'reserve' group by loan_id having count(*) > 1`,
  'I3 one disbursement a loan': `
    select loan_id as id from journal_entry where kind in ('disburse', 'imported-loan')
     group by loan_id having count(*) > 1`,
  'I3 one resolution an agenda item': `
    select item_id as id from resolution group by item_id having count(*) > 1`,
  'I3 one vote a seat and item': `
    select item_id as id from vote group by item_id, seat_id having count(*) > 1`,
  'I3 one receipt number a centre and year': `
    select min(id::text) as id from repayment
     group by centre_id, receipt_year_be, receipt_number having count(*) > 1`,
  'I3 one certificate a case': `
    select subject_id as id from document where kind = 'honour-certificate'
     group by subject_id having count(*) > 1`,
  'I4 a state follows from the one before it': `
    select m.case_id as id from case_move m
     where m.from_status is not null and not exists (select 1 from case_move b
       where b.case_id = m.case_id and b.to_status = m.from_status and b.at <= m.at)`,
  'I5 every finished task is in the trail, once': `
    select t.id from task t where t.status = 'done' and (select count(*) from audit_event a
      where a.action = 'task-done' and a.subject_id = t.id::text) <> 1`,
  'I5 every posting has an actor and a time': `
    select id from journal_entry where by_seat_id is null and kind <> 'release'`,
  'I6 money is whole satang': `
    select table_name || '.' || column_name as id from information_schema.columns
     where table_schema = 'public' and column_name like '%satang%' and data_type <> 'bigint'`,
} as const satisfies Record<string, string>;

/** Every broken rule in words; an empty list means that all hold. */
export async function findBroken(needs: { database: Database; client: Client }): Promise<string[]> {
  const em = needs.database.fork();
  const broken: string[] = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const rows = await em.execute<{ id: string }[]>(sql);
    if (rows.length > 0) broken.push(`${rule}: ${rows.map(({ id }) => id).join(', ')}`);
  }
  const unsound = await checkBooks(em);
  broken.push(...unsound.map(({ rule, id }) => `I1 ${rule}: ${id}`));
  const at = new Date().toISOString();
  const differences = await compareAll({ ...needs, at, settleMs: 15_000 });
  broken.push(...differences.map((difference) => `I4 ${describeDifference(difference)}`));
  return broken;
}
