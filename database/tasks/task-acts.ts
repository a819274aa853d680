/**
 * What people do with a task and what moves no case: claim, release, assign, comment. One transaction
 * under the row's lock; whoever comes second is refused and told who was faster.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seat } from '#domain/people/roles';
import {
  findActSeat,
  findTaskSeat,
  refusalOf,
  type Actor,
  type TaskAct,
  type TaskActRefusal,
} from '#domain/tasks/task-acts';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { findSeats } from '../people/find-seats.ts';
import { findLocked } from '../rows.ts';
import { TaskComment } from './task-comment.ts';
import { findHolder, taskFacts, type TaskHolder } from './task-holder.ts';
import { Task } from './task.ts';

/** Who asks what, when: `on` is the day in Bangkok of the instant `at`. */
export interface TaskCall {
  readonly taskId: string;
  readonly actor: Actor;
  readonly on: string;
  readonly at: string;
  /** The version the caller saw; absent when they do not mind a change in between. */
  readonly version?: number;
}

/** In the order in which they are checked. */
export type TaskCallRefusal =
  | 'no-such-task'
  | TaskActRefusal
  | 'assignee-has-no-seat'
  | 'changed-meanwhile';

export interface TaskRefused {
  readonly refused: TaskCallRefusal;
  readonly holder: TaskHolder | null;
}

export type TaskChanged = { readonly task: Task } | TaskRefused;

export type AllowedAct = { readonly task: Task; readonly seat: Seat } | TaskRefused;

/** The task, locked until the transaction ends; undefined when there is none. */
async function lockTask(em: EntityManager, taskId: string): Promise<Task | undefined> {
  return findLocked(em, Task, { id: taskId });
}

/** Locks the task and asks the rule whether the actor may do the act now, and in which seat. */
export async function lockTaskFor(
  em: EntityManager,
  act: TaskAct,
  call: Omit<TaskCall, 'at'>,
): Promise<AllowedAct> {
  const task = await lockTask(em, call.taskId);
  if (task === undefined) return { refused: 'no-such-task', holder: null };
  const facts = taskFacts(task, call.on);
  const refused = refusalOf(act, facts, call);
  if (refused !== null) return { refused, holder: await findHolder(em, task) };
  if (call.version !== undefined && call.version !== task.version) {
    return { refused: 'changed-meanwhile', holder: await findHolder(em, task) };
  }
  const seat = findActSeat(act, facts, call);
  if (seat === undefined) throw new Error(`Allowed without a seat: ${act} of ${task.id}`);
  return { task, seat };
}

/** Takes the task out of the pool. Claiming what one holds already is the same success. */
export async function claimTask(em: EntityManager, call: TaskCall): Promise<TaskChanged> {
  const allowed = await lockTaskFor(em, 'claim', call);
  if ('refused' in allowed) return allowed;
  if (allowed.task.assigneeUserId === call.actor.userId) return { task: allowed.task };
  return change(em, { ...call, ...allowed, action: 'task-claimed' }, call.actor.userId);
}

/** Gives the task back to the pool. */
export async function releaseTask(em: EntityManager, call: TaskCall): Promise<TaskChanged> {
  const allowed = await lockTaskFor(em, 'release', call);
  if ('refused' in allowed) return allowed;
  return change(em, { ...call, ...allowed, action: 'task-released' }, null);
}

/** Hands the task to somebody whose seats may do it; the actor needs the permission `assign-task`. */
export async function assignTask(
  em: EntityManager,
  call: TaskCall & { readonly toUserId: string },
): Promise<TaskChanged> {
  const allowed = await lockTaskFor(em, 'assign', call);
  if ('refused' in allowed) return allowed;
  const facts = taskFacts(allowed.task, call.on);
  const seats = await findSeats(em, call.toUserId);
  const theirs = findTaskSeat(facts, { userId: call.toUserId, seats }, call.on);
  if (theirs === undefined) return { refused: 'assignee-has-no-seat', holder: null };
  const detail = { toSeatId: theirs.seatId };
  const acted = { ...call, ...allowed, action: 'task-assigned' as const, detail };
  return change(em, acted, call.toUserId);
}

/** Writes a remark, also on a closed task. The text stays here; the trail knows only that it was made. */
export async function commentOnTask(
  em: EntityManager,
  call: Omit<TaskCall, 'version'> & { readonly text: string },
): Promise<{ readonly commentId: string } | TaskRefused> {
  const task = await lockTask(em, call.taskId);
  if (task === undefined) return { refused: 'no-such-task', holder: null };
  const seat = findTaskSeat(taskFacts(task, call.on), call.actor, call.on);
  if (seat === undefined) return { refused: 'not-for-your-seat', holder: null };
  const id = randomUUID();
  await em.insert(TaskComment, {
    id,
    taskId: task.id,
    centreId: task.centreId,
    areaCode: task.areaCode,
    bySeatId: seat.seatId,
    text: call.text,
    writtenAt: call.at,
  });
  await trail(em, { ...call, task, seat, action: 'task-commented' });
  return { commentId: id };
}

interface Acted {
  readonly task: Task;
  readonly seat: Seat;
  readonly actor: Actor;
  readonly at: string;
  readonly action: AuditAction;
  readonly detail?: AuditDetail;
}

async function change(
  em: EntityManager,
  acted: Acted,
  holder: string | null,
): Promise<TaskChanged> {
  const changed = {
    assigneeUserId: holder,
    assignedAt: holder === null ? null : acted.at,
    version: acted.task.version + 1,
  };
  await em.nativeUpdate(Task, { id: acted.task.id }, changed);
  await trail(em, acted);
  return { task: { ...acted.task, ...changed } };
}

async function trail(em: EntityManager, { task, seat, actor, at, action, detail }: Acted) {
  await record(em, {
    action,
    at,
    actor: { userId: actor.userId, seatId: seat.seatId },
    place: task,
    subject: { kind: 'task', id: task.id },
    caseId: task.caseId,
    processId: task.processId,
    detail: { kind: task.kind, ...detail },
  });
}
