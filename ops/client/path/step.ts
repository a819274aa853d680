/** One thing that a person does on the path, ready to be sent; who sends it decides how. */

import type { z } from 'zod';
import type { FormKind, TASK_FORMS } from '#contracts/task-forms';
import type { TaskRow } from '#contracts/tasks';
import type { PlainDate } from '#domain/dates/plain-date';
import { DoneTask } from '../answers.ts';
import type { ApiClient, Command } from '../api-client.ts';
import { findDoneTask, waitForTask } from '../reading.ts';
import type { WantedTask } from '../reading.ts';
import type { Crew, Post } from './crew.ts';
import type { HouseholdPlan } from './household-plan.ts';

export interface Step {
  /** The task kind, or the name of the command. */
  readonly name: string;
  readonly by: Post;
  readonly client: ApiClient;
  readonly command: Command;
  /** Absent for what is no task. */
  readonly task?: TaskRow;
}

/** Sends a step and gives the server's answer: plainly, with a line of a story, or under fire. */
export type Act = (step: Step) => Promise<unknown>;

/** What a walk along the path needs to know. */
export interface Walk {
  readonly crew: Crew;
  readonly centreId: string;
  /** Today in Bangkok by the clock of the walk, ISO date. */
  readonly today: () => PlainDate;
  readonly act: Act;
  /** True where a walk that broke off goes on: a task that is done already is passed over. */
  readonly mayBeDone?: boolean;
}

/** A walk that has its household and its case. */
export interface CaseWalk extends Walk {
  readonly plan: HouseholdPlan;
  readonly caseId: string;
}

/** A form as it is typed, before the contract has read it. */
type TypedForm<Kind extends FormKind> = z.input<(typeof TASK_FORMS)[Kind]>;

/** Waits for the task and completes it by its form. */
export async function doTask<Kind extends FormKind>(
  walk: Walk,
  doing: { by: Post; wanted: WantedTask & { kind: Kind }; form: TypedForm<Kind> },
): Promise<TaskRow> {
  const { by, wanted, form } = doing;
  const client = walk.crew[by];
  const done = walk.mayBeDone === true ? await findDoneTask(client, wanted) : undefined;
  if (done !== undefined) return done;
  const task = await waitForTask(client, wanted);
  const { taskId } = task;
  const command = {
    path: 'completeTask',
    params: { taskId },
    body: form,
    answer: DoneTask,
  } as const;
  await walk.act({ name: wanted.kind, by, client, command, task });
  return task;
}
