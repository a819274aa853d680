import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowPlace } from '../places/place.ts';
import { openTask, type NewTask } from '../tasks/task-steps.ts';
import { Task } from '../tasks/task.ts';
import { SOME_INSTANT } from './places.ts';

/** A task of a case that needs no case row, opened as its process would. */
export async function anOpenTask(
  em: EntityManager,
  place: RowPlace,
  change: Partial<NewTask> = {},
): Promise<Task> {
  const processId = change.processId ?? `case/${randomUUID()}`;
  const kind = change.kind ?? 'survey-household';
  const taskKey = change.taskKey ?? `${processId}/${kind}/1`;
  await openTask(em, {
    ...place,
    processId,
    caseId: null,
    kind,
    cause: 'path',
    dueOn: '2021-04-08',
    at: SOME_INSTANT,
    agency: null,
    subjectId: null,
    subjectNumber: null,
    ...change,
    taskKey,
  });
  return em.findOneOrFail(Task, { taskKey }, { disableIdentityMap: true });
}
