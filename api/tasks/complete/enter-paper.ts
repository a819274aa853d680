import type { EntityManager } from '@mikro-orm/postgresql';
import type { FromPaper } from '#contracts/from-paper';
import type { TaskForm } from '#contracts/task-forms';
import type { Act } from '#database/act';
import { enterSheet } from '#database/paper/enter-sheet';
import type { Task } from '#database/tasks/task';
import { findSheetOfTask } from '#domain/paper/sheet-kinds';
import { refusePaper } from '../../paper/refuse-paper.ts';
import type { Refused } from '../../routing/route.ts';

/**
 * Takes the sheet that a form was filled in on, before the form itself is written: both stand in one
 * transaction. Undefined when there is none, or when it is taken.
 */
export async function enterPaper(
  em: EntityManager,
  { task, form }: { readonly task: Task; readonly form: TaskForm },
  act: Act,
): Promise<Refused | undefined> {
  const paper: FromPaper | undefined = 'fromPaper' in form ? form.fromPaper : undefined;
  const kind = findSheetOfTask(task.kind);
  if (paper === undefined || kind === undefined) return undefined;
  const subject =
    kind === 'attendance'
      ? { caseId: null, meetingId: task.subjectId, itemId: null }
      : { caseId: task.caseId, meetingId: null, itemId: null };
  const taken = await enterSheet(em, { paper, kind, centreId: task.centreId, subject }, act);
  return 'refused' in taken ? refusePaper(taken, 'fromPaper') : undefined;
}
