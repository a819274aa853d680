/**
 * When silence is answered: pure arithmetic on the table of task kinds. All steps hang on the due
 * date, so moving the date or waking from a hold moves every step with it.
 */

import { addDays, daysBetween } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { taskRule } from '#domain/tasks/task-kinds';
import type { Escalation, TaskKind } from '#domain/tasks/task-kinds';
import type { WaitingTask } from '../process/process.ts';

export type DeadlineStep = Exclude<Escalation, 'none'> | 'wake';

/** The due date of a task opened on a day, when the process gives no date of its own. */
export function defaultDueOn(kind: TaskKind, openedOn: PlainDate): PlainDate {
  return addDays(openedOn, taskRule(kind).dueDays);
}

/** The day from which the task belongs to everybody who may do it. */
export function handOverOn(task: Pick<WaitingTask, 'kind' | 'dueOn'>): PlainDate {
  return stepOn(task, 'handed-over');
}

/** What happens next to a task that nobody does; null when silence has been answered in full. */
export function nextStepOf(task: WaitingTask): { step: DeadlineStep; on: PlainDate } | null {
  if (task.heldUntilOn !== null) return { step: 'wake', on: task.heldUntilOn };
  const step = NEXT_STEP[task.escalation];
  return step === null ? null : { step, on: stepOn(task, step) };
}

/** The due date after a hold: the days held are given back. */
export function dueOnAfterHold(task: WaitingTask, wokenOn: PlainDate): PlainDate {
  if (task.heldFromOn === null) return task.dueOn;
  return addDays(task.dueOn, Math.max(0, daysBetween(task.heldFromOn, wokenOn)));
}

const NEXT_STEP = {
  none: 'reminded',
  reminded: 'escalated',
  escalated: 'handed-over',
  'handed-over': null,
} as const satisfies Record<Escalation, Escalation | null>;

const STEP_DAYS = {
  reminded: 'remindDays',
  escalated: 'escalateDays',
  'handed-over': 'handOverDays',
} as const;

function stepOn(
  task: Pick<WaitingTask, 'kind' | 'dueOn'>,
  step: keyof typeof STEP_DAYS,
): PlainDate {
  const rule = taskRule(task.kind);
  return addDays(task.dueOn, rule[STEP_DAYS[step]] - rule.dueDays);
}
