/**
 * What may be done to one task now, by whom. The inbox shows exactly the acts this allows and the
 * server refuses the rest, so that list and refusal cannot differ.
 */

import { findActingSeat, type Permission } from '../people/permissions.ts';
import {
  isSeatedOn,
  reaches,
  AGENCY_OF_ROLE,
  type Agency,
  type Place,
  type Role,
  type Seat,
} from '../people/roles.ts';
import { taskRule, type Escalation, type TaskKind, type TaskStatus } from './task-kinds.ts';

export const TASK_ACTS = [
  'claim',
  'release',
  'complete',
  'hold',
  'move-due-date',
  'assign',
] as const;

export type TaskAct = (typeof TASK_ACTS)[number];

/** In the order in which they are checked. */
export const TASK_ACT_REFUSALS = [
  'task-already-done',
  'task-withdrawn',
  'not-for-your-seat',
  'held-by-another',
  'not-held-by-you',
  'on-hold',
] as const;

export type TaskActRefusal = (typeof TASK_ACT_REFUSALS)[number];

export interface TaskFacts {
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly escalation: Escalation;
  readonly agency: Agency | null;
  readonly place: Place;
  readonly assigneeUserId: string | null;
  readonly isOnHold: boolean;
}

export interface Actor {
  readonly userId: string;
  readonly seats: readonly Seat[];
}

/** The roles that may act on the task: those of its kind, and from escalation on the next ones. */
export function rolesOf(task: Pick<TaskFacts, 'kind' | 'escalation' | 'agency'>): Role[] {
  const rule = taskRule(task.kind);
  const own = rule.roles.filter((role) => isForAgency(role, task.agency));
  const isEscalated = task.escalation === 'escalated' || task.escalation === 'handed-over';
  return isEscalated ? [...new Set([...own, ...rule.escalateTo])] : own;
}

/** The actor's first seat in term that may act on the task, or undefined. */
export function findTaskSeat(task: TaskFacts, actor: Actor, on: string): Seat | undefined {
  const roles = rolesOf(task);
  return actor.seats.find(
    (seat) => roles.includes(seat.role) && isSeatedOn(seat, on) && reaches(seat, task.place),
  );
}

/** Acts on a task that also those may do who plan the work of its place, by permission. */
const PLANNERS = {
  assign: 'assign-task',
  hold: 'change-plan',
  'move-due-date': 'change-plan',
} as const satisfies Partial<Record<TaskAct, Permission>>;

/** The seat in which the actor would do the act: one of the task's own, or a planner's. */
export function findActSeat(
  act: TaskAct,
  task: TaskFacts,
  by: { actor: Actor; on: string },
): Seat | undefined {
  const own = findTaskSeat(task, by.actor, by.on);
  if (act !== 'assign' && own !== undefined) return own;
  return act in PLANNERS ? findPlanningSeat(act, task, by) : own;
}

/** The seat of those who plan the work of the place: only they touch what somebody else holds. */
function findPlanningSeat(
  act: TaskAct,
  task: TaskFacts,
  by: { actor: Actor; on: string },
): Seat | undefined {
  const permission = act in PLANNERS ? PLANNERS[act as keyof typeof PLANNERS] : undefined;
  if (permission === undefined) return undefined;
  return findActingSeat(by.actor.seats, permission, { place: task.place, on: by.on });
}

/** Why the actor may not do the act now, or null when it is allowed (`on`: ISO date in Bangkok). */
export function refusalOf(
  act: TaskAct,
  task: TaskFacts,
  by: { actor: Actor; on: string },
): TaskActRefusal | null {
  if (task.status === 'done') return 'task-already-done';
  if (task.status === 'withdrawn') return 'task-withdrawn';
  if (findActSeat(act, task, by) === undefined) return 'not-for-your-seat';
  const isMine = task.assigneeUserId === by.actor.userId;
  const isAnothers = task.assigneeUserId !== null && !isMine;
  if (isAnothers && findPlanningSeat(act, task, by) === undefined) return 'held-by-another';
  if (act === 'release' && !isMine) return 'not-held-by-you';
  if (act === 'complete' && task.isOnHold) return 'on-hold';
  return null;
}

function isForAgency(role: Role, agency: Agency | null): boolean {
  if (agency === null) return true;
  return role in AGENCY_OF_ROLE
    ? AGENCY_OF_ROLE[role as keyof typeof AGENCY_OF_ROLE] === agency
    : true;
}
