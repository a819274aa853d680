/** Completing a task by the form of its kind: one transaction for rows, ledger, trail and news. */

import { CompleteTask, TASK_FORMS, type FormKind } from '#contracts/task-forms';
import { CompletedTask } from '#contracts/tasks';
import { getRow } from '#database/rows';
import { finishTask } from '#database/tasks/finish-task';
import { Task } from '#database/tasks/task';
import { lockTaskFor } from '#database/tasks/task-acts';
import { commandRoute, type Refused } from '../../routing/route.ts';
import { findVisibleTask } from '../find-visible-task.ts';
import { TaskParams } from '../read-routes.ts';
import { refuseTask } from '../refuse-task.ts';
import { CASE_FORMS } from './case-forms.ts';
import { DUTY_FORMS } from './duty-forms.ts';
import { enterPaper } from './enter-paper.ts';
import type { Filled, FormHandler, Written } from './form-call.ts';
import { FREEDOM_FORMS } from './freedom-forms.ts';
import { LOAN_FORMS } from './loan-forms.ts';
import { MEETING_FORMS } from './meeting-forms.ts';
import { SUPPORT_FORMS } from './support-forms.ts';

/** A kind of task without a handler does not compile. */
const HANDLERS: { readonly [Kind in FormKind]: FormHandler<Kind> } = {
  ...CASE_FORMS,
  ...MEETING_FORMS,
  ...LOAN_FORMS,
  ...SUPPORT_FORMS,
  ...FREEDOM_FORMS,
  ...DUTY_FORMS,
};

const complete = commandRoute({
  path: 'completeTask',
  summary: 'Complete a task by the form of its kind, also straight out of the pool',
  params: TaskParams,
  body: CompleteTask,
  answer: CompletedTask,
  handle: async (asked) => {
    const { em, caller, body, at, today } = asked;
    const { taskId } = asked.params;
    const visible = await findVisibleTask(asked, taskId);
    if (visible === undefined) return { refused: 'not-found' };
    const allowed = await lockTaskFor(em, 'complete', { taskId, actor: caller, on: today });
    if ('refused' in allowed) return refuseTask(allowed);
    const { task, seat } = allowed;
    if (task.kind === 'put-on-agenda') return { refused: 'convene-a-meeting-instead' };
    if (!(task.kind in TASK_FORMS) || body.kind !== task.kind) {
      return { refused: 'form-of-another-task' };
    }
    const act = { userId: caller.userId, seatId: seat.seatId, at };
    const notTaken = await enterPaper(em, { task, form: body }, act);
    if (notTaken !== undefined) return notTaken;
    const written = await handle({ em, task, form: body, act, today });
    if ('refused' in written) return written;
    if (written.isFinished !== true) {
      await finishTask(em, task, {
        outcome: body.outcome,
        reason: written.reason ?? null,
        actor: act,
        at,
        ...(written.extra === undefined ? {} : { extra: written.extra }),
      });
    }
    const after = await getRow(em, Task, { id: taskId });
    return {
      answer: {
        taskId,
        caseId: task.caseId,
        outcome: after.outcome,
        receiptNumber: written.receiptNumber ?? null,
        certificateNumber: written.certificateNumber ?? null,
      },
      place: task,
    };
  },
});

export const TASK_COMPLETE_ROUTES = [complete];

/** The one place where kind and form are no longer seen as a pair: the route has just compared them. */
function handle(filled: Filled<FormKind>): Promise<Written | Refused> {
  const handler = HANDLERS[filled.form.kind] as FormHandler<FormKind>;
  return handler(filled);
}
