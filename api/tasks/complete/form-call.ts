/** What every form's handler is given, and what it may say. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { FormKind, TaskForm } from '#contracts/task-forms';
import type { Act } from '#database/act';
import type { FormCall } from '#database/assessment/forms/form-call';
import type { Task } from '#database/tasks/task';
import type { TaskDone } from '#domain/tasks/task-done';
import type { Refused } from '../../routing/route.ts';

export interface Filled<Kind extends FormKind> {
  readonly em: EntityManager;
  /** The open task, locked. */
  readonly task: Task;
  readonly form: TaskForm<Kind>;
  readonly act: Act;
  readonly today: string;
}

/** What the form came to, when it was written. */
export interface Written {
  /** Code of a refusal or referral, for the process. */
  readonly reason?: string;
  readonly extra?: Pick<TaskDone, 'supportId'>;
  readonly receiptNumber?: string;
  readonly certificateNumber?: string;
  /** The form's own function has finished the task already, or it stays open. */
  readonly isFinished?: true;
}

export type FormHandler<Kind extends FormKind> = (
  filled: Filled<Kind>,
) => Promise<Written | Refused>;

/** The case of the task. Throws when its kind always has one and the row has none. */
export function caseIdOf({ caseId, id }: Task): string {
  if (caseId === null) throw new Error(`Task ${id} has no case`);
  return caseId;
}

/** The meeting, loan or support of the task. Throws when the row has none. */
export function subjectIdOf({ subjectId, id }: Task): string {
  if (subjectId === null) throw new Error(`Task ${id} has no subject`);
  return subjectId;
}

/** The call of a writer of the household's path. */
export function callOf<Form>({ task, act }: Filled<FormKind>, form: Form): FormCall<Form> {
  const { userId, seatId, at } = act;
  return { caseId: caseIdOf(task), task, form, actor: { userId, seatId }, at };
}
