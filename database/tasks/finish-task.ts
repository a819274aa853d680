import type { EntityManager } from '@mikro-orm/postgresql';
import type { TaskDone } from '#domain/tasks/task-done';
import { taskRule } from '#domain/tasks/task-kinds';
import { record, type ActingSeat } from '../audit/record.ts';
import { closeAnswered } from '../duties/duty-steps.ts';
import { dutyIdOf } from '../outbox/process-ids.ts';
import { tellProcess } from '../outbox/tell.ts';
import { placeOf } from '../places/place.ts';
import { Task } from './task.ts';

export interface Finish {
  readonly outcome: string;
  /** Code of a refusal, referral or end; null where none is asked. */
  readonly reason: string | null;
  readonly actor: ActingSeat;
  readonly at: string;
  /** What the form brought into being, for the process. */
  readonly extra?: Pick<TaskDone, 'supportId'>;
}

/**
 * Closes a task that the caller has locked and found open (`lockTaskFor`), and tells its process in
 * the same transaction. Throws on an outcome that the kind does not know.
 */
export async function finishTask(em: EntityManager, task: Task, finish: Finish): Promise<void> {
  const rule = taskRule(task.kind);
  if (!rule.outcomes.includes(finish.outcome)) {
    throw new Error(`Task kind ${task.kind} has no outcome ${finish.outcome}`);
  }
  const closed = await em.nativeUpdate(
    Task,
    { id: task.id, status: 'open' },
    {
      status: 'done',
      outcome: finish.outcome,
      closedAt: finish.at,
      doneByUserId: finish.actor.userId,
      doneBySeatId: finish.actor.seatId,
      version: task.version + 1,
    },
  );
  if (closed !== 1) throw new Error(`Task ${task.id} is not open`);
  if (rule.process === 'duty') {
    await closeAnswered(em, { dutyId: dutyIdOf(task.processId), at: finish.at });
  }
  await record(em, {
    action: 'task-done',
    at: finish.at,
    actor: finish.actor,
    place: task,
    subject: { kind: 'task', id: task.id },
    caseId: task.caseId,
    processId: task.processId,
    detail: { kind: task.kind, outcome: finish.outcome, reason: finish.reason },
  });
  const fact: TaskDone = {
    type: 'task-done',
    taskKey: task.taskKey,
    kind: task.kind,
    outcome: finish.outcome,
    reason: finish.reason,
    ...finish.extra,
  };
  await tellProcess(em, {
    processId: task.processId,
    processKind: rule.process,
    place: placeOf(task),
    fact,
  });
}
