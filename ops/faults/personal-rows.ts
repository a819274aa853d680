/** Rows that leave the database for the processes, or stand for them, hold ids, codes and dates only. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { findPersonalShapes } from '../../workflows/testing/personal-shapes.ts';

/** Each query gives rows as JSON; all their columns are looked through. */
const WATCHED = {
  outbox: 'select id::text, process_id, payload from outbox',
  task: `select id::text, task_key, process_id, kind, cause, outcome, hold_reason, agency,
    subject_id::text from task`,
  'audit event': 'select id::text, detail from audit_event',
} as const satisfies Record<string, string>;

/** Every row of them in which something looks like a person. */
export async function findPersonalRows(em: EntityManager): Promise<string[]> {
  const found: string[] = [];
  for (const [name, sql] of Object.entries(WATCHED)) {
    const rows = await em.execute<{ id: string }[]>(sql);
    for (const { id, ...row } of rows) {
      const shapes = findPersonalShapes(row);
      found.push(...shapes.map(({ shape, path }) => `${shape} in ${name} ${id} at ${path}`));
    }
  }
  return found;
}
