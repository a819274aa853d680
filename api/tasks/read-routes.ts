/** The inbox and one task. */

import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import { TaskCounts, TaskPage, TaskQuery, TaskView } from '#contracts/tasks';
import { noteOpening } from '#database/audit/note-opening';
import { countTasks, listTasks } from '#database/tasks/list-tasks';
import { readRoute } from '../routing/route.ts';
import { taskRowViews } from './task-row-view.ts';
import { findTaskView } from './task-view.ts';

export const TaskParams = z.object({ taskId: Uuid });

const readTasks = readRoute({
  path: 'tasks',
  summary: 'The inbox: my tasks, the pool of my seats, waiting ones and those I did',
  query: TaskQuery,
  answer: TaskPage,
  handle: async (asked) => {
    const { tab, cursor, limit, ...filters } = asked.query;
    const page = await listTasks(asked.em, {
      tab,
      actor: asked.caller,
      on: asked.today,
      filters,
      cursor,
      limit,
    });
    const rows = await taskRowViews(asked.em, asked, page.rows);
    return { answer: { rows, nextCursor: page.nextCursor } };
  },
});

const readTaskCounts = readRoute({
  path: 'taskCounts',
  summary: 'How many tasks each part of the inbox holds',
  answer: TaskCounts,
  handle: async ({ em, caller, today }) => ({
    answer: await countTasks(em, { actor: caller, on: today }),
  }),
});

const readOneTask = readRoute({
  path: 'task',
  summary: 'One task with its history and what may be done to it now',
  params: TaskParams,
  answer: TaskView,
  handle: async (asked) => {
    const view = await findTaskView(asked.em, asked, asked.params.taskId);
    if (view === undefined) return { refused: 'not-found' };
    if (view.caseId !== null) {
      await noteOpening(asked.em, {
        action: 'task-viewed',
        subject: { kind: 'task', id: view.taskId },
        caseId: view.caseId,
        by: asked.caller,
        at: asked.at,
      });
    }
    return { answer: view };
  },
});

export const TASK_READ_ROUTES = [readTasks, readTaskCounts, readOneTask];
