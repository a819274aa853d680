import type { EntityManager } from '@mikro-orm/postgresql';
import { findRow } from '#database/rows';
import { Task } from '#database/tasks/task';
import type { Asking } from '../access/access.ts';
import { maySeeTask } from './task-view.ts';

/** The task, unless there is none or none for this reader: the two look alike from outside. */
export async function findVisibleTask(
  asked: Asking & { readonly em: EntityManager },
  taskId: string,
): Promise<Task | undefined> {
  const task = await findRow(asked.em, Task, { id: taskId });
  return task !== undefined && maySeeTask(task, asked) ? task : undefined;
}
