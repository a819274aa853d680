/** Changes of a task's timing: an Update of its process, then the row as it stands. */

import { HoldTask, MoveDueDate, TaskView } from '#contracts/tasks';
import type { Task } from '#database/tasks/task';
import { findHolder, taskFacts } from '#database/tasks/task-holder';
import { findActSeat, refusalOf } from '#domain/tasks/task-acts';
import { holdTaskUpdate, moveDueDateUpdate } from '#workflows/task-wait/messages';
import { planRoute, type PlanAsked, type Refused } from '../routing/route.ts';
import { sendUpdate } from '../temporal/send-update.ts';
import { findVisibleTask } from './find-visible-task.ts';
import { TaskParams } from './read-routes.ts';
import { refuseTask } from './refuse-task.ts';
import { findTaskView } from './task-view.ts';

type Asked = PlanAsked<{ taskId: string }, unknown>;

const hold = planRoute({
  path: 'holdTask',
  summary: 'Put a task on hold until a day, or end the hold (untilOn: null)',
  params: TaskParams,
  body: HoldTask,
  answer: TaskView,
  handle: (asked) =>
    changePlan(asked, 'hold', ({ processId, taskKey }, bySeatId) =>
      sendUpdate(asked, processId, {
        definition: holdTaskUpdate,
        change: { taskKey, ...asked.body, bySeatId },
      }),
    ),
});

const moveDueDate = planRoute({
  path: 'moveDueDate',
  summary: 'Give a task another due date',
  params: TaskParams,
  body: MoveDueDate,
  answer: TaskView,
  handle: (asked) =>
    changePlan(asked, 'move-due-date', ({ processId, taskKey }, bySeatId) =>
      sendUpdate(asked, processId, {
        definition: moveDueDateUpdate,
        change: { taskKey, ...asked.body, bySeatId },
      }),
    ),
});

export const TASK_PLAN_ROUTES = [hold, moveDueDate];

async function changePlan(
  asked: Asked,
  act: 'hold' | 'move-due-date',
  send: (task: Task, bySeatId: string) => Promise<Refused | null>,
) {
  const { caller, today, em } = asked;
  const task = await findVisibleTask(asked, asked.params.taskId);
  if (task === undefined) return { refused: 'not-found' as const };
  const facts = taskFacts(task, today);
  const by = { actor: caller, on: today };
  const refusal = refusalOf(act, facts, by);
  if (refusal !== null) return refuseTask({ refused: refusal, holder: await findHolder(em, task) });
  const seat = findActSeat(act, facts, by);
  if (seat === undefined) throw new Error(`Allowed without a seat: ${act} of ${task.id}`);
  const refused = await send(task, seat.seatId);
  if (refused !== null) return refused;
  const view = await findTaskView(em, asked, task.id);
  if (view === undefined) throw new Error(`Task ${task.id} went out of sight`);
  return { answer: view };
}
