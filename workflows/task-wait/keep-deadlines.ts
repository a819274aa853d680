/** One timer for the nearest deadline of all open tasks: remind, escalate, hand over, wake; wait on. */

import { condition } from '@temporalio/workflow';
import type { PlainDate } from '#domain/dates/plain-date';
import { msUntilStartOf, now, today } from '../clock.ts';
import { rows } from '../ports.ts';
import { inTurn } from '../process/process.ts';
import type { Process, WaitingTask } from '../process/process.ts';
import { dueOnAfterHold, nextStepOf } from './deadlines.ts';
import type { DeadlineStep } from './deadlines.ts';

interface Deadline {
  readonly task: WaitingTask;
  readonly step: DeadlineStep;
  readonly on: PlainDate;
}

/** Answers silence for as long as the process runs, whoever waits for the tasks. */
export async function keepDeadlines(process: Process): Promise<void> {
  while (!process.isStopping) {
    const next = findNearest(process);
    const milliseconds = next === undefined ? undefined : msUntilStartOf(next.on);
    if (next !== undefined && milliseconds === 0) {
      await takeStep(process, next);
      continue;
    }
    const { revision } = process;
    const isChanged = () => process.isStopping || process.revision !== revision;
    await (milliseconds === undefined ? condition(isChanged) : condition(isChanged, milliseconds));
  }
}

/** Ends the hold now; the days held are added to the due date. */
export async function wakeTask(
  process: Process,
  task: WaitingTask,
  bySeatId: string | null,
): Promise<void> {
  task.dueOn = dueOnAfterHold(task, today());
  task.heldFromOn = null;
  task.heldUntilOn = null;
  process.revision += 1;
  const { taskKey, dueOn } = task;
  await inTurn(process, () => rows.wakeTask({ taskKey, dueOn, bySeatId, at: now() }));
}

function findNearest(process: Process): Deadline | undefined {
  const deadlines = Object.values(process.memory.waiting).flatMap((task) => {
    const next = nextStepOf(task);
    return next === null ? [] : [{ task, ...next }];
  });
  return deadlines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
}

async function takeStep(process: Process, { task, step }: Deadline): Promise<void> {
  if (step === 'wake') {
    await wakeTask(process, task, null);
    return;
  }
  const { taskKey } = task;
  task.escalation = step;
  await inTurn(process, () => rows.escalateTask({ taskKey, to: step, at: now() }));
}
