/** A case that waits for people must have an open task, or nobody is told and nothing ever moves. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStatus } from '#domain/case/case-statuses';
import type { Difference } from './difference.ts';

/** States that end by a task of the case itself; elsewhere a meeting, a loan or a day is awaited. */
const WAITING_FOR_PEOPLE = [
  'identified',
  'consented',
  'surveyed',
  'assessed',
  'negotiating',
  'refused',
  'referred',
  'cleared',
  'relapsed',
] as const satisfies readonly CaseStatus[];

export async function findCasesWithoutTask(em: EntityManager): Promise<Difference[]> {
  const cases = await em.execute<{ processId: string; status: string }[]>(
    `select 'case/' || c.id as "processId", c.status from household_case c
      where c.status in (${WAITING_FOR_PEOPLE.map(() => '?').join(', ')})
        and not exists (select 1 from task t
          where t.process_id = 'case/' || c.id and t.status = 'open')
      order by c.id`,
    [...WAITING_FOR_PEOPLE],
  );
  return cases.map(({ processId, status }) => {
    return { kind: 'case-without-task', id: processId, detail: status };
  });
}
