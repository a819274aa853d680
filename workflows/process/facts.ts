/** News from the relay (at least once, in order, with the outbox id) and from other processes. */

import { log } from '@temporalio/workflow';
import type { TaskDone } from '#domain/tasks/task-done';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { taskRule } from '#domain/tasks/task-kinds';
import type { Process } from './process.ts';

/** Whether the process has not seen this event. News of other processes carry no id and come once. */
export function isNews(process: Process, fact: { readonly eventId?: number }): boolean {
  if (fact.eventId === undefined) return true;
  if (fact.eventId <= process.memory.lastEventId) return false;
  process.memory.lastEventId = fact.eventId;
  return true;
}

/** Keeps the answer to a task, also when it comes before anybody waits for it. */
export function takeAnswer(process: Process, done: TaskDone): void {
  if (!taskRule(done.kind).outcomes.includes(done.outcome)) {
    log.warn('An answer that the table of tasks does not know was left aside', {
      taskKey: done.taskKey,
      outcome: done.outcome,
    });
    return;
  }
  process.memory.answers[done.taskKey] = done;
  forgetWaiting(process, done.taskKey);
}

/** Forgets answers that the story does not wait for: what they changed stands in the rows. */
export function dropAnswers(process: Process, kind: TaskKind): void {
  const { answers } = process.memory;
  for (const answer of Object.values(answers)) {
    if (answer.kind === kind) delete answers[answer.taskKey];
  }
}

/** The task needs no more timers: it is done or withdrawn. */
export function forgetWaiting(process: Process, taskKey: string): void {
  delete process.memory.waiting[taskKey];
  process.revision += 1;
}
