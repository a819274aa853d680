/** From the reserved money to the old creditors' receipts. */

import { patched } from '@temporalio/workflow';
import { addDays, plainDate } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { now, today } from '../clock.ts';
import { documents, rows } from '../ports.ts';
import { inTurn } from '../process/process.ts';
import { showStage } from '../process/search-attributes.ts';
import { waitUntil } from '../process/waiting.ts';
import {
  awaitAnswer,
  awaitTask,
  hasAnswer,
  openTask,
  takeAnswerOf,
  withdrawKind,
} from '../task-wait/await-task.ts';
import type { Answer, OpenedTask } from '../task-wait/await-task.ts';
import { defaultDueOn } from '../task-wait/deadlines.ts';
import { tellNews } from './loan-process.ts';
import type { LoanProcess } from './loan-process.ts';

/** Whether the contract was signed. Otherwise the reserved money is back in the fund. */
export async function concludeContract(it: LoanProcess): Promise<boolean> {
  const { loanId } = it;
  const plan = await inTurn(it, () => rows.readLoanPlan({ loanId, on: today() }));
  const reservedUntilOn = plainDate(plan.reservedUntilOn);
  const task = await openTask(it, {
    kind: 'sign-contract',
    subjectId: loanId,
    dueOn: dueOnBefore(reservedUntilOn),
  });
  const answer = await awaitSignature(it, task, addDays(reservedUntilOn, 1));
  if (answer?.outcome === 'signed') {
    it.state.stage = 'signed';
    await tellNews(it, 'signed');
    return true;
  }
  if (answer === undefined) {
    await tellNews(it, 'expired');
    return false;
  }
  await release(it, 'declined');
  await tellNews(it, 'declined', answer.reason);
  return false;
}

/** The reservation runs out at the end of its last day, unless somebody signed a moment before. */
async function awaitSignature(
  it: LoanProcess,
  task: OpenedTask<'sign-contract'>,
  expiresOn: PlainDate,
): Promise<Answer<'sign-contract'> | undefined> {
  const isAnswered = () => hasAnswer(it, task);
  const isInTime = await waitUntil(it, isAnswered, () => expiresOn);
  if (isInTime) return takeAnswerOf(it, task);
  if ((await release(it, 'expired')) === 'already-signed') return awaitAnswer(it, task);
  await withdrawKind(it, 'sign-contract');
  return undefined;
}

function dueOnBefore(reservedUntilOn: PlainDate): PlainDate {
  const usual = defaultDueOn('sign-contract', today());
  return usual < reservedUntilOn ? usual : reservedUntilOn;
}

async function release(
  it: LoanProcess,
  because: 'declined' | 'expired',
): Promise<'released' | 'already-signed'> {
  const { loanId } = it;
  return inTurn(it, () => rows.releaseReservation({ loanId, because, at: now() }));
}

/**
 * Money leaves the fund for the old creditors, and their receipts come in. False when both sides have
 * cancelled the contract before that.
 */
export async function payOldCreditors(it: LoanProcess): Promise<boolean> {
  showStage('signed');
  await documents.writeDocument({ kind: 'loan-contract', subjectId: it.loanId, at: now() });
  const paying = await openTask(it, { kind: 'pay-creditors', subjectId: it.loanId });
  if (!(await isPaidOut(it, paying))) return false;
  await awaitTask(it, { kind: 'collect-receipts', subjectId: it.loanId });
  it.state.stage = 'repaying';
  await tellNews(it, 'creditors-paid');
  return true;
}

/** The rows let one of the two happen, never both: a cancelled contract is not paid out. */
async function isPaidOut(it: LoanProcess, paying: OpenedTask<'pay-creditors'>): Promise<boolean> {
  await waitUntil(it, () => hasAnswer(it, paying) || it.state.isCancelled === true);
  if (it.state.isCancelled !== true || !patched('contract-is-cancelled-before-money-left')) {
    await awaitAnswer(it, paying);
    return true;
  }
  await withdrawKind(it, 'pay-creditors');
  await tellNews(it, 'cancelled');
  return false;
}
