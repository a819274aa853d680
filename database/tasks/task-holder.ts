import type { EntityManager } from '@mikro-orm/postgresql';
import type { TaskFacts } from '#domain/tasks/task-acts';
import type { Task } from './task.ts';

/** Who was faster, and since when (ISO instant): what the loser of a race is told. */
export interface TaskHolder {
  readonly displayName: string;
  readonly since: string;
}

/** Who did the task, or else who holds it; null when nobody has it. */
export async function findHolder(em: EntityManager, task: Task): Promise<TaskHolder | null> {
  const userId = task.doneByUserId ?? task.assigneeUserId;
  const since = task.doneByUserId === null ? task.assignedAt : task.closedAt;
  if (userId === null || since === null) return null;
  const rows = await em.execute<{ display_name: string }[]>(
    `select display_name from seat where user_id = ?
      order by (id = ?) desc nulls last, from_on desc, id limit 1`,
    [userId, task.doneBySeatId],
  );
  return { displayName: rows[0]?.display_name ?? '', since };
}

/** The task as the rules see it on a day. A hold ends by itself on its last day. */
export function taskFacts(task: Task, on: string): TaskFacts {
  return {
    kind: task.kind,
    status: task.status,
    escalation: task.escalation,
    agency: task.agency,
    place: { centreId: task.centreId, areaCode: task.areaCode },
    assigneeUserId: task.assigneeUserId,
    isOnHold: task.holdUntilOn !== null && task.holdUntilOn > on,
  };
}
