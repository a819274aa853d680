/** A duty whose day has come must have an open task, or nobody is told of it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { bangkokDateOf } from '#domain/dates/bangkok';
import type { Difference } from './difference.ts';

/** Duties on the day of `at` (ISO instant) that should have a task and have none. */
export async function findDutiesWithoutTask(em: EntityManager, at: string): Promise<Difference[]> {
  const duties = await em.execute<{ processId: string; kind: string }[]>(
    `select 'duty/' || d.id as "processId", d.kind from duty d
      where (d.status = 'open' or (d.status = 'waiting' and d.opens_on <= ?))
        and not exists (select 1 from task t
          where t.process_id = 'duty/' || d.id and t.status = 'open')
      order by d.id`,
    [bangkokDateOf(Date.parse(at))],
  );
  return duties.map(({ processId, kind }) => {
    return { kind: 'duty-without-task', id: processId, detail: kind };
  });
}
