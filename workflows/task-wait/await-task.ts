/**
 * The verb that all stories share: open a task for people and wait for their answer. The deadlines of
 * every open task are kept beside it (`keep-deadlines.ts`), so several tasks may wait at once.
 */

import type { PlainDate } from '#domain/dates/plain-date';
import type { Agency } from '#domain/people/roles';
import type { TaskDone } from '#domain/tasks/task-done';
import type { TaskCause, TaskKind, TaskOutcome } from '#domain/tasks/task-kinds';
import { now, today } from '../clock.ts';
import { rows } from '../ports.ts';
import { forgetWaiting } from '../process/facts.ts';
import { inTurn } from '../process/process.ts';
import type { Process, WaitingTask } from '../process/process.ts';
import { waitUntil } from '../process/waiting.ts';
import { defaultDueOn } from './deadlines.ts';

export interface TaskWish<Kind extends TaskKind = TaskKind> {
  readonly kind: Kind;
  readonly cause?: TaskCause;
  /** A date of the process's own; else the table's days from today. */
  readonly dueOn?: PlainDate;
  readonly agency?: Agency;
  readonly subjectId?: string;
  readonly subjectNumber?: number;
}

export type Answer<Kind extends TaskKind> = Omit<TaskDone, 'outcome'> & {
  readonly outcome: TaskOutcome<Kind>;
};

/** A task that is open, by its key; the kind tells which answers it may get. */
export interface OpenedTask<Kind extends TaskKind = TaskKind> {
  readonly taskKey: string;
  readonly kind: Kind;
}

/** Opens a task and waits for its answer, however late it comes. */
export async function awaitTask<Kind extends TaskKind>(
  process: Process,
  wish: TaskWish<Kind>,
): Promise<Answer<Kind>> {
  return awaitAnswer(process, await openTask(process, wish));
}

/** Opens a task under a key that is unique for ever. */
export async function openTask<Kind extends TaskKind>(
  process: Process,
  wish: TaskWish<Kind>,
): Promise<OpenedTask<Kind>> {
  const { memory, ref } = process;
  const { kind } = wish;
  const count = (memory.taskCounts[kind] ?? 0) + 1;
  memory.taskCounts[kind] = count;
  const taskKey = `${ref.processId}#${kind}#${count}`;
  const task: WaitingTask = {
    taskKey,
    kind,
    subjectNumber: wish.subjectNumber ?? null,
    dueOn: wish.dueOn ?? defaultDueOn(kind, today()),
    escalation: 'none',
    heldFromOn: null,
    heldUntilOn: null,
    extensions: 0,
  };
  await inTurn(process, () =>
    rows.openTask({
      ...ref,
      taskKey,
      kind,
      cause: wish.cause ?? 'path',
      dueOn: task.dueOn,
      at: now(),
      agency: wish.agency ?? null,
      subjectId: wish.subjectId ?? null,
      subjectNumber: task.subjectNumber,
    }),
  );
  // The row can be finished, and its news be here, before the process hears that it was opened.
  if (memory.answers[taskKey] === undefined) {
    memory.waiting[taskKey] = task;
    process.revision += 1;
  }
  return { taskKey, kind };
}

/** Waits for the answer to an open task. */
export async function awaitAnswer<Kind extends TaskKind>(
  process: Process,
  task: OpenedTask<Kind>,
): Promise<Answer<Kind>> {
  await waitUntil(process, () => hasAnswer(process, task));
  return takeAnswerOf(process, task);
}

/**
 * Waits for the answer, or until the day begins that `untilOn` gives: then the task is withdrawn and
 * there is no answer. Somebody who finished it a moment before wins: the row is asked.
 */
export async function awaitAnswerUntil<Kind extends TaskKind>(
  process: Process,
  task: OpenedTask<Kind>,
  untilOn: () => PlainDate | null,
): Promise<Answer<Kind> | undefined> {
  const isInTime = await waitUntil(process, () => hasAnswer(process, task), untilOn);
  if (!isInTime && (await withdrawTask(process, task.taskKey)) === 'withdrawn') return undefined;
  return awaitAnswer(process, task);
}

export function hasAnswer(process: Process, { taskKey }: OpenedTask): boolean {
  return process.memory.answers[taskKey] !== undefined;
}

/** The answer to a task that has one; the process forgets it then. */
export function takeAnswerOf<Kind extends TaskKind>(
  process: Process,
  { taskKey }: OpenedTask<Kind>,
): Answer<Kind> {
  const answer = process.memory.answers[taskKey];
  if (answer === undefined) throw new Error(`No answer yet: ${taskKey}`);
  delete process.memory.answers[taskKey];
  // `takeAnswer` lets only the outcomes of the kind's own table in.
  return answer as Answer<Kind>;
}

/** Withdraws a task nobody needs any more, unless it was done a moment ago. */
async function withdrawTask(process: Process, taskKey: string): Promise<'withdrawn' | 'done'> {
  const result = await inTurn(process, () => rows.withdrawTask({ taskKey, at: now() }));
  forgetWaiting(process, taskKey);
  return result;
}

/** Withdraws all tasks of a kind that still wait. */
export async function withdrawKind(process: Process, kind: TaskKind): Promise<void> {
  const waiting = Object.values(process.memory.waiting).filter((task) => task.kind === kind);
  if (waiting.length === 0) return;
  const { processId } = process.ref;
  await inTurn(process, () => rows.withdrawTasks({ processId, kind, at: now() }));
  for (const { taskKey } of waiting) forgetWaiting(process, taskKey);
}
