/** What people do with a task and what moves no case: claim, release, assign, remark. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { Made } from '#contracts/centres';
import { AssignTask, CommentOnTask, TaskView } from '#contracts/tasks';
import {
  assignTask,
  claimTask,
  commentOnTask,
  releaseTask,
  type TaskCall,
  type TaskChanged,
} from '#database/tasks/task-acts';
import { commandRoute, type CommandAsked } from '../routing/route.ts';
import { findVisibleTask } from './find-visible-task.ts';
import { TaskParams } from './read-routes.ts';
import { refuseTask } from './refuse-task.ts';
import { findTaskView } from './task-view.ts';

type Asked = Pick<
  CommandAsked<{ taskId: string }, unknown>,
  'em' | 'caller' | 'at' | 'today' | 'params'
>;

const claim = commandRoute({
  path: 'claimTask',
  summary: 'Take a task out of the pool; the loser of a race is told who was faster',
  params: TaskParams,
  answer: TaskView,
  handle: (asked) => change(asked, claimTask),
});

const release = commandRoute({
  path: 'releaseTask',
  summary: 'Give a task back to the pool',
  params: TaskParams,
  answer: TaskView,
  handle: (asked) => change(asked, releaseTask),
});

const assign = commandRoute({
  path: 'assignTask',
  summary: 'Hand a task to somebody whose seat may do it',
  params: TaskParams,
  body: AssignTask,
  answer: TaskView,
  handle: (asked) =>
    change(asked, (em, call) => assignTask(em, { ...call, toUserId: asked.body.userId })),
});

const comment = commandRoute({
  path: 'commentOnTask',
  summary: 'Write a remark on a task',
  params: TaskParams,
  body: CommentOnTask,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const task = await findVisibleTask(asked, asked.params.taskId);
    if (task === undefined) return { refused: 'not-found' };
    const written = await commentOnTask(asked.em, { ...callOf(asked), text: asked.body.text });
    if ('refused' in written) return refuseTask(written);
    return { answer: { id: written.commentId }, place: task };
  },
});

export const TASK_ACT_ROUTES = [claim, release, assign, comment];

async function change(
  asked: Asked,
  work: (em: EntityManager, call: TaskCall) => Promise<TaskChanged>,
) {
  const task = await findVisibleTask(asked, asked.params.taskId);
  if (task === undefined) return { refused: 'not-found' as const };
  const changed = await work(asked.em, callOf(asked));
  if ('refused' in changed) return refuseTask(changed);
  const view = await findTaskView(asked.em, asked, task.id);
  if (view === undefined) throw new Error(`Task ${task.id} went out of sight`);
  return { answer: view, place: task };
}

function callOf({ params, caller, today, at }: Asked): TaskCall {
  return { taskId: params.taskId, actor: caller, on: today, at };
}
