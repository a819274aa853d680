/** The instalments of a loan worked out again from the payments that remain, by their days. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { asTaken } from '../default-interest/late-of-loan.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import { Loan } from '../loans/loan-entities.ts';
import { readRefinancedDebts } from '../loans/pay-creditors.ts';
import { collectedThrough } from '../repayments/living-loan.ts';
import {
  bringToReplay,
  listStanding,
  replayLoan,
  type Bringing,
} from '../repayments/replay-loan.ts';

interface Undoing {
  readonly loan: Loan;
  readonly reversalId: string;
  /** The business day of the reversal. */
  readonly on: string;
  /** Of several lenders: what each has of the payment undone. */
  readonly undone?: Bringing['undone'];
}

/**
 * Replays the remaining payments on the contract and brings books and receipts to it. The caller has
 * locked the loan and marked the cancelled payment. Throws when a payment cannot be taken any more:
 * with less paid before it, more is owed.
 */
export async function recomputeRows(
  em: EntityManager,
  { reversalId, ...undoing }: Undoing,
  act: Act,
): Promise<{ paidThrough: number; reallocated: number } | { refused: EntryRefusal }> {
  const { loan } = undoing;
  const payments = await listStanding(em, loan);
  const replayed = await replayLoan(em, { loan, payments: payments.map(asTaken) });
  if ('refused' in replayed) throw new Error(`Payment ${replayed.id}: ${replayed.refused}`);
  const bringing = { ...undoing, replayed, payments, causeId: reversalId };
  const brought = await bringToReplay(em, bringing, act);
  if ('refused' in brought) return brought;
  await reopenLoan(em, loan);
  const isPaidOff = replayed.paidOffOn !== null;
  return { paidThrough: collectedThrough({ rows: replayed.rows, isPaidOff }), ...brought };
}

/** A loan that was paid off repays again, or still waits for its receipts. */
async function reopenLoan(em: EntityManager, loan: Loan): Promise<void> {
  const version = loan.version + 1;
  if (loan.status !== 'paid') {
    await em.nativeUpdate(Loan, { id: loan.id }, { version });
    return;
  }
  const debts = await readRefinancedDebts(em, loan.caseId);
  const isComplete = debts.every((debt) => debt.receiptNumber !== null);
  const status = isComplete ? 'repaying' : 'disbursed';
  await em.nativeUpdate(Loan, { id: loan.id }, { status, paidOn: null, version });
}
