/** One task with its history and what the reader may do to it now. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { HistoryRow, TaskView } from '#contracts/tasks';
import type { HistoryEvent } from '#database/audit/history';
import { findSupport, readSupportPeople } from '#database/support/support-people';
import { listCandidates, readTask, type TaskDetail } from '#database/tasks/read-task';
import type { Task } from '#database/tasks/task';
import { taskFacts } from '#database/tasks/task-holder';
import { isComplaintTask } from '#domain/household/complaints';
import { findTaskSeat, refusalOf, rolesOf, TASK_ACTS, type TaskAct } from '#domain/tasks/task-acts';
import { mayAt, type Asking } from '../access/access.ts';
import { supportView } from '../support/support-view.ts';
import { isAboutSupport, taskRowViews } from './task-row-view.ts';

/** Whoever may do it, has it or did it, and who may see its case or meeting. */
export function maySeeTask(task: Task, asking: Asking): boolean {
  const { caller, today } = asking;
  const facts = taskFacts(task, today);
  if (findTaskSeat(facts, caller, today) !== undefined) return true;
  if (task.assigneeUserId === caller.userId || task.doneByUserId === caller.userId) return true;
  // Whom a complaint is about may sit beside its handler; the others of the centre do not see it.
  if (isComplaintTask(task.kind)) return false;
  return mayAt(asking, task.caseId === null ? 'see-meeting' : 'see-case', facts.place);
}

/** The task as the reader may see it; undefined when there is none, or none for them. */
export async function findTaskView(
  em: EntityManager,
  asking: Asking,
  taskId: string,
): Promise<z.input<typeof TaskView> | undefined> {
  const detail = await readTask(em, taskId);
  if (detail === undefined || !maySeeTask(detail.task, asking)) return undefined;
  const [row] = await taskRowViews(em, asking, [detail.row]);
  if (row === undefined) throw new Error(`Task ${taskId} has no row`);
  const acts = actsOf(detail.task, asking);
  const mayAssign = acts.includes('assign');
  return {
    ...row,
    version: detail.task.version,
    acts,
    roles: rolesOf(detail.task),
    history: detail.history.map(historyRow),
    comments: [...detail.comments],
    candidates: mayAssign ? await listCandidates(em, detail.task, asking.today) : [],
    support: await readSupportOf(em, detail),
  };
}

/** The buttons of the screen; the server refuses every other act by the same rule. */
function actsOf(task: Task, { caller, today }: Asking): TaskAct[] {
  const facts = taskFacts(task, today);
  return TASK_ACTS.filter((act) => refusalOf(act, facts, { actor: caller, on: today }) === null);
}

export function historyRow(event: HistoryEvent): z.input<typeof HistoryRow> {
  const detail = Object.entries(event.detail).filter(([, value]) => value !== null);
  return {
    at: event.at,
    action: event.action,
    actorName: event.actorName,
    actorRole: event.actorRole,
    detail: Object.fromEntries(detail.map(([key, value]) => [key, String(value)])),
  };
}

async function readSupportOf(em: EntityManager, { task, row }: TaskDetail) {
  if (!isAboutSupport(row) || task.subjectId === null) return null;
  const found = await findSupport(em, task.subjectId);
  if (found === undefined) return null;
  const people = await readSupportPeople(em, [task.subjectId]);
  return supportView(found, people.get(task.subjectId) ?? '');
}
