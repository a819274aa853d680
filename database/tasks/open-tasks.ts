import type { EntityManager } from '@mikro-orm/postgresql';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { listRows } from '../rows.ts';
import { Task } from './task.ts';

/** The open tasks of a kind in some processes, locked in a fixed order until the transaction ends. */
export async function lockOpenTasks(
  em: EntityManager,
  which: { processIds: readonly string[]; kind: TaskKind },
): Promise<Task[]> {
  const { processIds, kind } = which;
  if (processIds.length === 0) return [];
  await em.execute(
    `select 1 from task where kind = ? and status = 'open'
        and process_id in (${processIds.map(() => '?').join(', ')}) order by id for update`,
    [kind, ...processIds],
  );
  return listRows(em, Task, {
    where: { processId: { $in: [...processIds] }, kind, status: 'open' },
    orderBy: { id: 'asc' },
  });
}
