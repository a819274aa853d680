/** Debt nil by the books; now as many members as the by-law says confirm it, each for themselves. */

import { today } from '../../clock.ts';
import { rows } from '../../ports.ts';
import { inTurn } from '../../process/process.ts';
import { waitUntil } from '../../process/waiting.ts';
import {
  awaitTask,
  hasAnswer,
  openTask,
  takeAnswerOf,
  withdrawKind,
} from '../../task-wait/await-task.ts';
import type { OpenedTask } from '../../task-wait/await-task.ts';
import { caseIdOf } from '../case-process.ts';
import type { HouseholdCase } from '../case-process.ts';

/** Ends when every member asked has confirmed; an objection is settled first, then all are asked anew. */
export async function confirmClearance(it: HouseholdCase): Promise<void> {
  const caseId = caseIdOf(it);
  const policy = await inTurn(it, () => rows.readCasePolicy({ caseId, on: today() }));
  for (;;) {
    const isConfirmed = await askMembers(it, policy.clearanceConfirmations);
    if (isConfirmed) return;
    await awaitTask(it, { kind: 'settle-objection', cause: 'objection' });
  }
}

/** Whether all confirmed. The first objection ends the asking. */
async function askMembers(it: HouseholdCase, count: number): Promise<boolean> {
  const tasks: OpenedTask<'confirm-clearance'>[] = [];
  for (let number = 1; number <= count; number += 1) {
    tasks.push(await openTask(it, { kind: 'confirm-clearance', subjectNumber: number }));
  }
  const outcomeOf = ({ taskKey }: OpenedTask) => it.memory.answers[taskKey]?.outcome;
  const isObjected = () => tasks.some((task) => outcomeOf(task) === 'objected');
  await waitUntil(it, () => isObjected() || tasks.every((task) => hasAnswer(it, task)));
  const isConfirmed = !isObjected();
  for (const task of tasks) if (hasAnswer(it, task)) takeAnswerOf(it, task);
  await withdrawKind(it, 'confirm-clearance');
  return isConfirmed;
}
