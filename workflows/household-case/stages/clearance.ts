/** Debt nil by the books; now as many members as the by-law says confirm it, each for themselves. */

import { patched } from '@temporalio/workflow';
import { today } from '../../clock.ts';
import { rows } from '../../ports.ts';
import { tellLoan } from '../../process/neighbours.ts';
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

/**
 * Ends when every member asked has confirmed; an objection is settled first, then all are asked anew. A
 * payment that is undone meanwhile ends the asking too: the household owes again.
 */
export async function confirmClearance(it: HouseholdCase): Promise<'confirmed' | 'payoff-undone'> {
  const caseId = caseIdOf(it);
  const policy = await inTurn(it, () => rows.readCasePolicy({ caseId, on: today() }));
  for (;;) {
    const isConfirmed = await askMembers(it, policy.clearanceConfirmations);
    if (isPayoffUndone(it)) {
      const { loanNews } = it.state;
      loanNews.splice(0, loanNews.lastIndexOf('payoff-undone') + 1);
      return 'payoff-undone';
    }
    if (isConfirmed) break;
    await awaitTask(it, { kind: 'settle-objection', cause: 'objection' });
  }
  const { loanId } = it.state;
  if (loanId !== null && patched('loan-hears-of-clearance')) {
    await tellLoan(loanId, { type: 'household-cleared' });
  }
  return 'confirmed';
}

/** News of the loan that came after it was paid. */
function isPayoffUndone({ state }: HouseholdCase): boolean {
  return state.loanNews.includes('payoff-undone');
}

/** Whether all confirmed. The first objection ends the asking, and so does a payment undone. */
async function askMembers(it: HouseholdCase, count: number): Promise<boolean> {
  const tasks: OpenedTask<'confirm-clearance'>[] = [];
  for (let number = 1; number <= count; number += 1) {
    tasks.push(await openTask(it, { kind: 'confirm-clearance', subjectNumber: number }));
  }
  const outcomeOf = ({ taskKey }: OpenedTask) => it.memory.answers[taskKey]?.outcome;
  const isObjected = () => tasks.some((task) => outcomeOf(task) === 'objected');
  const areAllHere = () => tasks.every((task) => hasAnswer(it, task));
  await waitUntil(it, () => isObjected() || areAllHere() || isPayoffUndone(it));
  const isConfirmed = areAllHere() && !isObjected();
  for (const task of tasks) if (hasAnswer(it, task)) takeAnswerOf(it, task);
  await withdrawKind(it, 'confirm-clearance');
  return isConfirmed;
}
