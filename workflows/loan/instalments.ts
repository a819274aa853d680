/**
 * Instalments for years. One round of the loop reads the oldest unpaid instalment from the books and
 * does what its dates ask for; so a payment of any size, early or late, needs no case of its own.
 */

import { patched } from '@temporalio/workflow';
import { addDays, plainDate } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { now, today } from '../clock.ts';
import { documents, rows } from '../ports.ts';
import { dropAnswers } from '../process/facts.ts';
import { inTurn } from '../process/process.ts';
import { turnOverWhenLong } from '../process/run-process.ts';
import { showStage } from '../process/search-attributes.ts';
import { waitUntil } from '../process/waiting.ts';
import { openTask, withdrawKind } from '../task-wait/await-task.ts';
import { tellNews } from './loan-process.ts';
import type { LoanProcess } from './loan-process.ts';

interface Instalment {
  readonly number: number;
  readonly dueOn: PlainDate;
  /** From this day on it is collected. */
  readonly collectOn: PlainDate;
  /** From this day on the loan is in arrears. */
  readonly lateOn: PlainDate;
}

/** Ends when nothing is owed by the books, or nothing is hoped for any more. */
export async function collectInstalments(it: LoanProcess): Promise<void> {
  showStage(it.state.isInArrears ? 'in-arrears' : 'repaying');
  const { loanId } = it;
  const plan = await inTurn(it, () => rows.readLoanPlan({ loanId, on: today() }));
  for (;;) {
    await writeReceipts(it);
    // Needs no patch: no history of before holds the news.
    if (it.state.isWrittenOff === true) break;
    const { payments } = it.state;
    const next = await inTurn(it, () => rows.readNextInstalment({ loanId }));
    if (next === null) break;
    const dueOn = plainDate(next.dueOn);
    const collectOn = addDays(dueOn, -plan.remindBeforeDays);
    const lateOn = addDays(dueOn, plan.graceDays + 1);
    const untilOn = await collect(it, { number: next.number, dueOn, collectOn, lateOn });
    dropAnswers(it, 'collect-instalment');
    dropAnswers(it, 'visit-arrears');
    const isNews = () => it.state.payments !== payments;
    await waitUntil(it, isNews, () => untilOn);
    turnOverWhenLong(it);
  }
  await withdrawKind(it, 'collect-instalment');
  await withdrawKind(it, 'visit-arrears');
}

/**
 * Says that the loan is paid and stays until the household is cleared, for until then the payment that
 * paid it off may be undone. Gives whether it was: then instalments are owed again.
 */
export async function isPayoffUndone(it: LoanProcess): Promise<boolean> {
  const isHeard = await tellNews(it, 'paid');
  if (!isHeard || !patched('payoff-may-be-undone')) return false;
  const { state, loanId } = it;
  for (;;) {
    const { payments } = state;
    await writeReceipts(it);
    const next = await inTurn(it, () => rows.readNextInstalment({ loanId }));
    if (next !== null) break;
    const isNews = () => state.isCleared === true || state.payments !== payments;
    await waitUntil(it, isNews);
    if (state.isCleared === true) return false;
  }
  await tellNews(it, 'payoff-undone');
  return true;
}

/**
 * A receipt for each payment: a written loan is proved repaid by the lender's paper alone (CCC s.653). Also
 * for one that comes while another's is being written: the wait that follows would not wake for it.
 */
async function writeReceipts({ state }: LoanProcess): Promise<void> {
  do {
    for (const subjectId of state.receipts.slice()) {
      await documents.writeDocument({ kind: 'receipt', subjectId, at: now() });
      state.receipts.shift();
    }
  } while (state.receipts.length > 0 && patched('receipts-until-none-waits'));
}

/** Does what is due today and gives the day on which the next thing is; null when only money helps. */
async function collect(it: LoanProcess, instalment: Instalment): Promise<PlainDate | null> {
  const { state } = it;
  const { number, dueOn, collectOn, lateOn } = instalment;
  const isLate = today() >= lateOn;
  if (state.collectedNumber !== number) await withdrawKind(it, 'collect-instalment');
  if (!isLate && state.isInArrears) await leaveArrears(it);
  if (today() < collectOn) return collectOn;
  if (state.collectedNumber !== number) {
    state.collectedNumber = number;
    const cause = 'instalment-due';
    await openTask(it, {
      kind: 'collect-instalment',
      cause,
      dueOn,
      subjectId: it.loanId,
      subjectNumber: number,
    });
  }
  if (!isLate) return lateOn;
  if (!state.isInArrears) await enterArrears(it);
  if (state.visitedNumber !== number) await visit(it, number);
  return null;
}

async function enterArrears(it: LoanProcess): Promise<void> {
  it.state.isInArrears = true;
  showStage('in-arrears');
  const { loanId } = it;
  await inTurn(it, () => rows.markArrears({ loanId, isInArrears: true, at: now() }));
  await tellNews(it, 'in-arrears');
}

async function leaveArrears(it: LoanProcess): Promise<void> {
  it.state.isInArrears = false;
  showStage('repaying');
  const { loanId } = it;
  await inTurn(it, () => rows.markArrears({ loanId, isInArrears: false, at: now() }));
  await withdrawKind(it, 'visit-arrears');
  await tellNews(it, 'caught-up');
}

/** One visit for each instalment that stays unpaid. */
async function visit(it: LoanProcess, number: number): Promise<void> {
  it.state.visitedNumber = number;
  await withdrawKind(it, 'visit-arrears');
  await openTask(it, {
    kind: 'visit-arrears',
    cause: 'arrears',
    subjectId: it.loanId,
    subjectNumber: number,
  });
}
