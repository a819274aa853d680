/**
 * What a process does with its tasks. Every step is idempotent and dated by the process's own time;
 * a step that meets a closed task yields.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Agency } from '#domain/people/roles';
import {
  ESCALATIONS,
  type Escalation,
  type TaskCause,
  type TaskKind,
} from '#domain/tasks/task-kinds';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { actorOfSeat } from '../audit/actor-of-seat.ts';
import { record } from '../audit/record.ts';
import { findLocked, getLocked } from '../rows.ts';
import { Task } from './task.ts';

export interface NewTask {
  readonly processId: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly caseId: string | null;
  readonly taskKey: string;
  readonly kind: TaskKind;
  readonly cause: TaskCause;
  readonly dueOn: string;
  readonly at: string;
  readonly agency: Agency | null;
  readonly subjectId: string | null;
  readonly subjectNumber: number | null;
}

const STEP_ACTIONS = {
  reminded: 'task-reminded',
  escalated: 'task-escalated',
  'handed-over': 'task-handed-over',
} as const satisfies Record<Exclude<Escalation, 'none'>, AuditAction>;

/** Opens the task once per `taskKey`; the same key again changes nothing. */
export async function openTask(em: EntityManager, task: NewTask): Promise<void> {
  const id = randomUUID();
  const inserted = await em.execute<unknown[]>(
    `insert into task (id, task_key, process_id, kind, cause, status, centre_id, area_code, case_id,
                       subject_id, subject_number, agency, due_on, opened_at)
       values (?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (task_key) do nothing returning 1`,
    [
      id,
      task.taskKey,
      task.processId,
      task.kind,
      task.cause,
      task.centreId,
      task.areaCode,
      task.caseId,
      task.subjectId,
      task.subjectNumber,
      task.agency,
      task.dueOn,
      task.at,
    ],
  );
  if (inserted.length === 0) return;
  await record(em, {
    action: 'task-opened',
    at: task.at,
    actor: null,
    place: task,
    subject: { kind: 'task', id },
    caseId: task.caseId,
    processId: task.processId,
    detail: { kind: task.kind, dueOn: task.dueOn },
  });
}

/**
 * Marks the step that answers silence; a step below the one reached already changes nothing. Handing
 * over also takes the task from its holder, so that anybody of both circles may pick it up.
 */
export async function escalateTask(
  em: EntityManager,
  step: { taskKey: string; to: Exclude<Escalation, 'none'>; at: string },
): Promise<void> {
  const task = await findOpen(em, step.taskKey);
  if (task === undefined) return;
  if (ESCALATIONS.indexOf(step.to) <= ESCALATIONS.indexOf(task.escalation)) return;
  const isHandedOver = step.to === 'handed-over';
  await change(em, task, {
    escalation: step.to,
    ...(isHandedOver ? { assigneeUserId: null, assignedAt: null } : {}),
  });
  await note(em, task, { action: STEP_ACTIONS[step.to], at: step.at, bySeatId: null, detail: {} });
}

/** Puts the task on hold until a day. `reason` is a code. */
export async function holdTask(
  em: EntityManager,
  hold: { taskKey: string; untilOn: string; reason: string; bySeatId: string; at: string },
): Promise<void> {
  const task = await findOpen(em, hold.taskKey);
  if (task === undefined || task.holdUntilOn === hold.untilOn) return;
  const { untilOn, reason } = hold;
  await change(em, task, { holdUntilOn: untilOn, holdReason: reason });
  await note(em, task, {
    action: 'task-held',
    at: hold.at,
    bySeatId: hold.bySeatId,
    detail: { untilOn, reason },
  });
}

/** Ends the hold with the due date that the days held give; nothing when it is not on hold. */
export async function wakeTask(
  em: EntityManager,
  wake: { taskKey: string; dueOn: string; bySeatId: string | null; at: string },
): Promise<void> {
  const task = await findOpen(em, wake.taskKey);
  if (task === undefined || task.holdUntilOn === null) return;
  const { dueOn, bySeatId, at } = wake;
  await change(em, task, { holdUntilOn: null, holdReason: null, dueOn });
  await note(em, task, { action: 'task-woken', at, bySeatId, detail: { from: task.dueOn, dueOn } });
}

/** Gives the task another due date. `reason` is a code. */
export async function moveTaskDueDate(
  em: EntityManager,
  move: { taskKey: string; dueOn: string; reason: string; bySeatId: string; at: string },
): Promise<void> {
  const task = await findOpen(em, move.taskKey);
  if (task === undefined || task.dueOn === move.dueOn) return;
  await change(em, task, { dueOn: move.dueOn });
  await note(em, task, {
    action: 'task-due-date-moved',
    at: move.at,
    bySeatId: move.bySeatId,
    detail: { from: task.dueOn, dueOn: move.dueOn, reason: move.reason },
  });
}

/** Withdraws one task unless it is done, and tells how the row stands now. Throws without a task. */
export async function withdrawTask(
  em: EntityManager,
  which: { taskKey: string; at: string },
): Promise<'withdrawn' | 'done'> {
  const task = await getLocked(em, Task, { taskKey: which.taskKey });
  if (task.status === 'open') await withdraw(em, task, which.at);
  return task.status === 'done' ? 'done' : 'withdrawn';
}

/** Withdraws the tasks of the process that are still open: all, or those of one kind. */
export async function withdrawTasks(
  em: EntityManager,
  which: { processId: string; kind: TaskKind | null; at: string },
): Promise<void> {
  const kind = which.kind === null ? {} : { kind: which.kind };
  const open = await em.find(
    Task,
    { processId: which.processId, status: 'open', ...kind },
    { disableIdentityMap: true, orderBy: { id: 'asc' } },
  );
  for (const { taskKey } of open) {
    const task = await findOpen(em, taskKey);
    if (task !== undefined) await withdraw(em, task, which.at);
  }
}

async function withdraw(em: EntityManager, task: Task, at: string): Promise<void> {
  await change(em, task, { status: 'withdrawn', closedAt: at });
  await note(em, task, { action: 'task-withdrawn', at, bySeatId: null, detail: {} });
}

async function findOpen(em: EntityManager, taskKey: string): Promise<Task | undefined> {
  const task = await findLocked(em, Task, { taskKey });
  return task?.status === 'open' ? task : undefined;
}

async function change(em: EntityManager, task: Task, to: Partial<Task>): Promise<void> {
  await em.nativeUpdate(Task, { id: task.id }, { ...to, version: task.version + 1 });
}

async function note(
  em: EntityManager,
  task: Task,
  what: { action: AuditAction; at: string; bySeatId: string | null; detail: AuditDetail },
): Promise<void> {
  await record(em, {
    action: what.action,
    at: what.at,
    actor: await actorOfSeat(em, what.bySeatId),
    place: task,
    subject: { kind: 'task', id: task.id },
    caseId: task.caseId,
    processId: task.processId,
    detail: { kind: task.kind, ...what.detail },
  });
}
