import type { EntityManager } from '@mikro-orm/postgresql';
import { SEAT_REACH } from '#domain/people/roles';
import { rolesOf } from '#domain/tasks/task-acts';
import { readHistory, type HistoryEvent } from '../audit/history.ts';
import { toInstant } from '../columns.ts';
import { findRow } from '../rows.ts';
import { TASK_ROW_SQL, toTaskRow, type TaskListRow } from './task-row.ts';
import { Task } from './task.ts';

export interface TaskDetail {
  /** The row itself, for the rules (`taskFacts`). */
  readonly task: Task;
  readonly row: TaskListRow;
  readonly history: readonly HistoryEvent[];
  readonly comments: readonly { at: string; name: string; text: string }[];
}

export interface Candidate {
  readonly userId: string;
  readonly name: string;
  readonly openTasks: number;
}

/** The task with its history and remarks; undefined when there is none. */
export async function readTask(em: EntityManager, taskId: string): Promise<TaskDetail | undefined> {
  const task = await findRow(em, Task, { id: taskId });
  if (task === undefined) return undefined;
  const rows = await em.execute<TaskListRow[]>(`${TASK_ROW_SQL} where t.id = ?`, [taskId]);
  const row = rows[0];
  if (row === undefined) throw new Error(`Task ${taskId} has no centre`);
  const comments = await em.execute<{ at: string; name: string; text: string }[]>(
    `select k.written_at as at, s.display_name as name, k.text
       from task_comment k join seat s on s.id = k.by_seat_id
      where k.task_id = ? order by k.written_at, k.id limit 200`,
    [taskId],
  );
  return {
    task,
    row: toTaskRow(row),
    history: await readHistory(em, { kind: 'task', id: taskId }),
    comments: comments.map((comment) => ({ ...comment, at: toInstant(comment.at) })),
  };
}

/** Who could take the task over on the day: users whose seats may do it, with what they hold already. */
export async function listCandidates(
  em: EntityManager,
  task: Task,
  on: string,
): Promise<Candidate[]> {
  const roles = rolesOf(task);
  const atCentre = roles.filter((role) => SEAT_REACH[role] === 'centre');
  const inArea = roles.filter((role) => ['area', 'agency'].includes(SEAT_REACH[role]));
  const rows = await em.execute<{ userId: string; name: string; openTasks: string }[]>(
    `select s.user_id as "userId", min(s.display_name) as name,
            (select count(*) from task o where o.status = 'open'
                and o.assignee_user_id = s.user_id) as "openTasks"
       from seat s
      where s.from_on <= ? and (s.until_on is null or s.until_on >= ?)
        and ((s.role = any(string_to_array(?, ',')) and s.centre_id = ?)
          or (s.role = any(string_to_array(?, ',')) and starts_with(?, s.area_code)))
      group by s.user_id order by name limit 50`,
    [on, on, atCentre.join(','), task.centreId, inArea.join(','), task.areaCode],
  );
  return rows.map((row) => ({ ...row, openTasks: Number(row.openTasks) }));
}
