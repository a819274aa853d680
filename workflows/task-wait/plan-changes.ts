/** Changes of a task's timing by people: refused at once by a synchronous check, or carried out. */

import { ApplicationFailure, currentUpdateInfo, setHandler } from '@temporalio/workflow';
import { isPlainDate, plainDate } from '#domain/dates/plain-date';
import type { PlanChangeRefusal } from '#domain/tasks/task-done';
import { now, today } from '../clock.ts';
import { rows } from '../ports.ts';
import { inTurn } from '../process/process.ts';
import type { Process } from '../process/process.ts';
import { wakeTask } from './keep-deadlines.ts';
import { holdTaskUpdate, moveDueDateUpdate } from './messages.ts';
import type { HoldTask, MoveDueDate } from './messages.ts';

const EXTENSIONS_AT_MOST = 12;
/** The server forgets update ids when a run goes on in a fresh one; the process remembers so many. */
const REMEMBERED_UPDATES = 50;

/** Takes holds and moved dates for the tasks of the process. */
export function acceptPlanChanges(process: Process): void {
  setHandler(holdTaskUpdate, (hold) => changeOnce(process, () => holdTask(process, hold)), {
    validator: (hold) => refuseTiming(process, hold.taskKey, hold.untilOn),
  });
  setHandler(moveDueDateUpdate, (move) => changeOnce(process, () => moveDueDate(process, move)), {
    validator: (move) => refuseTiming(process, move.taskKey, move.dueOn),
  });
}

/** Carries out an update once, also when its id comes again in a later run of the process. */
export async function changeOnce(process: Process, change: () => Promise<void>): Promise<void> {
  if (isRepeated(process)) return;
  const id = currentUpdateInfo()?.id;
  if (id !== undefined) {
    process.memory.handledUpdateIds.push(id);
    process.memory.handledUpdateIds = process.memory.handledUpdateIds.slice(-REMEMBERED_UPDATES);
  }
  await change();
}

/** Whether this update was carried out already; a validator lets it through then. */
export function isRepeated(process: Process): boolean {
  const id = currentUpdateInfo()?.id;
  return id !== undefined && process.memory.handledUpdateIds.includes(id);
}

/** The one way a process says no: a code for the caller, a sentence for operators, no person in it. */
export function refuse(refusal: PlanChangeRefusal): never {
  throw ApplicationFailure.nonRetryable(`The plan is not changed: ${refusal}`, refusal);
}

function refuseTiming(process: Process, taskKey: string, date: string | null): void {
  if (isRepeated(process)) return;
  if (process.hasEnded) refuse('process-has-ended');
  const task = process.memory.waiting[taskKey];
  if (task === undefined) refuse('no-such-open-task');
  if (date === null) return;
  if (!isPlainDate(date) || date <= today()) refuse('date-not-in-the-future');
  if (task.extensions >= EXTENSIONS_AT_MOST) refuse('too-many-extensions');
}

async function holdTask(process: Process, hold: HoldTask): Promise<void> {
  const { taskKey, reason, bySeatId } = hold;
  const task = process.memory.waiting[taskKey];
  if (task === undefined) return;
  if (hold.untilOn === null) {
    if (task.heldUntilOn !== null) await wakeTask(process, task, bySeatId);
    return;
  }
  const untilOn = plainDate(hold.untilOn);
  // The timer stands before the row says that the task sleeps, so that nothing can sleep for ever.
  task.heldFromOn ??= today();
  task.heldUntilOn = untilOn;
  task.extensions += 1;
  process.revision += 1;
  await inTurn(process, () => rows.holdTask({ taskKey, untilOn, reason, bySeatId, at: now() }));
}

async function moveDueDate(process: Process, move: MoveDueDate): Promise<void> {
  const { taskKey, reason, bySeatId } = move;
  const task = process.memory.waiting[taskKey];
  if (task === undefined) return;
  const dueOn = plainDate(move.dueOn);
  task.dueOn = dueOn;
  // A date that people agreed on stands: the days of a hold are not added to it.
  if (task.heldUntilOn !== null) task.heldFromOn = task.heldUntilOn;
  task.extensions += 1;
  process.revision += 1;
  await inTurn(process, () =>
    rows.moveTaskDueDate({ taskKey, dueOn, reason, bySeatId, at: now() }),
  );
}
