/** The second of two people confirms that a payment is undone, or leaves it as it stands. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { counterEntry, repayEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { undoRounding } from '../cash/coin-rounding.ts';
import { lockBooksOf } from '../ledger/balances.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { isSplit, lockBooksOfLenders } from '../loans/split/lenders.ts';
import { asFirstShared, undoShares } from '../loans/split/undo-shares.ts';
import { tellPaymentReversed } from '../outbox/facts.ts';
import { processIds } from '../outbox/process-ids.ts';
import { Repayment } from '../repayments/repayment.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { findSettlementOf, returnSettlement } from '../settlements/return-settlement.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { Task } from '../tasks/task.ts';
import { lockForUndoing, type Undoable, type UndoRefusal } from './ask-reversal.ts';
import { recomputeRows } from './recompute-rows.ts';
import { RepaymentReversal } from './repayment-reversal.ts';

export interface ReversalDecision {
  readonly reversalId: string;
  readonly outcome: 'confirmed' | 'declined';
}

/** In the order in which they are checked. Whoever asked may take the request back, not confirm it. */
export type DecideRefusal =
  | 'no-such-reversal'
  | 'reversal-decided-already'
  | 'confirm-by-another'
  | UndoRefusal
  | 'not-enough-cash-to-undo'
  | Exclude<EntryRefusal, 'not-enough-cash'>;

/**
 * Decides a request. Confirmed, the entry gets its counter-entry on the day of the decision, the
 * receipt keeps its number and is marked cancelled, the instalments are worked out again from the
 * payments that remain, and the loan's process is told, all in the caller's transaction.
 */
export async function decideReversal(
  em: EntityManager,
  decision: ReversalDecision,
  act: Act,
): Promise<{ reversalId: string } | { refused: DecideRefusal }> {
  const { reversalId, outcome } = decision;
  const known = await findRow(em, RepaymentReversal, { id: reversalId });
  if (known === undefined) return { refused: 'no-such-reversal' };
  // Tasks before loans, as a payment locks them.
  const payingLoanId = (await findSettlementOf(em, known.repaymentId))?.loanId;
  const loanIds = [known.loanId, ...(payingLoanId === undefined ? [] : [payingLoanId])];
  const processes = loanIds.map((id) => processIds.ofLoan(id));
  const tasks = await lockOpenTasks(em, { processIds: processes, kind: 'collect-instalment' });
  const found = await lockForUndoing(em, { ...known, on: dayOf(act.at) });
  const reversal = await findLocked(em, RepaymentReversal, { id: reversalId });
  if (reversal?.status !== 'asked') return { refused: 'reversal-decided-already' };
  if (outcome === 'declined') {
    await closeReversal(em, { reversalId, outcome, entryId: null }, act);
    const loan = await getRow(em, Loan, { id: reversal.loanId });
    const detail = { repaymentId: reversal.repaymentId, reversalId };
    await noteLoan(em, loan, { action: 'reversal-declined', act, detail });
    return { reversalId };
  }
  if (reversal.askedByUserId === act.userId) return { refused: 'confirm-by-another' };
  if ('refused' in found) return found;
  return undo(em, { ...found, reversalId, tasks }, act);
}

interface Undoing extends Undoable {
  readonly reversalId: string;
  /** Open tasks `collect-instalment` of the loan, and of the loan that paid it. */
  readonly tasks: readonly Task[];
}

async function undo(
  em: EntityManager,
  it: Undoing,
  act: Act,
): Promise<{ reversalId: string } | { refused: DecideRefusal }> {
  const { loan, repayment, reversalId } = it;
  const on = dayOf(act.at);
  const posted = await moveBack(em, it, act);
  if ('refused' in posted) return undoRefusal(posted);
  const first = isSplit(loan) ? await asFirstShared(em, { loan, repayment }) : undefined;
  await em.nativeUpdate(Repayment, { id: repayment.id }, { cancelledOn: on, ...first?.split });
  const undone = first && new Map([[repayment.id, first.shares]]);
  const undoing = { loan, reversalId, on, undone };
  const recomputed = await recomputeRows(em, undoing, act);
  if ('refused' in recomputed) return undoRefusal(recomputed);
  const { paidThrough, reallocated } = recomputed;
  await closeReversal(em, { reversalId, outcome: 'confirmed', entryId: posted.entryId }, act);
  await noteLoan(em, loan, {
    action: 'repayment-reversed',
    act,
    detail: {
      reversalId,
      repaymentId: repayment.id,
      amountSatang: String(repayment.amountSatang),
      paidThrough,
      reallocated,
    },
  });
  const news = { loanId: loan.id, repaymentId: repayment.id, place: loan, paidThrough };
  await tellPaymentReversed(em, news);
  return { reversalId };
}

function undoRefusal({ refused }: { refused: EntryRefusal }): { refused: DecideRefusal } {
  return { refused: refused === 'not-enough-cash' ? 'not-enough-cash-to-undo' : refused };
}

/** The money goes back to whoever paid it: the household, or the fund whose loan paid the debt off. */
async function moveBack(
  em: EntityManager,
  { loan, repayment, settlement, tasks }: Undoing,
  act: Act,
): Promise<{ entryId: string } | { refused: EntryRefusal }> {
  if (settlement === undefined) {
    if (isSplit(loan)) await lockBooksOfLenders(em, loan);
    const rounding = await undoRounding(em, { loan, repaymentId: repayment.id }, act);
    if (rounding !== undefined) return rounding;
    return isSplit(loan)
      ? undoShares(em, { loan, repayment }, act)
      : postCounter(em, { loan, repayment, from: 'cash' }, act);
  }
  await lockBooksOf(em, [settlement.payerFundId, settlement.payeeFundId]);
  const posted = await postCounter(em, { loan, repayment, from: 'settlement' }, act);
  if ('refused' in posted) return posted;
  const ofPayer = tasks.filter((task) => task.processId === processIds.ofLoan(settlement.loanId));
  const returning = { settlement, olderLoan: loan, counterEntryId: posted.entryId, tasks: ofPayer };
  return (await returnSettlement(em, returning, act)) ?? posted;
}

/** The mirror of the payment's own entry. Its split may have moved since; that is undone with it. */
async function postCounter(
  em: EntityManager,
  { loan, repayment, from }: { loan: Loan; repayment: Repayment; from: 'cash' | 'settlement' },
  act: Act,
): Promise<{ entryId: string } | { refused: EntryRefusal }> {
  const { id, entryId, principalSatang, interestSatang, defaultInterestSatang } = repayment;
  if (entryId === null) throw new Error(`Payment ${id} was never posted`);
  const split = {
    principalSatang: satang(principalSatang),
    interestSatang: satang(interestSatang),
    defaultInterestSatang: satang(defaultInterestSatang),
  };
  return postEntry(em, {
    fundId: loan.fundId,
    ...counterEntry(repayEntry(split, from)),
    postingKey: `reverse/${id}`,
    countersEntryId: entryId,
    businessOn: dayOf(act.at),
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
}

async function closeReversal(
  em: EntityManager,
  end: { reversalId: string; outcome: 'confirmed' | 'declined'; entryId: string | null },
  act: Act,
): Promise<void> {
  await em.nativeUpdate(
    RepaymentReversal,
    { id: end.reversalId },
    {
      status: end.outcome,
      entryId: end.entryId,
      decidedByUserId: act.userId,
      decidedBySeatId: act.seatId,
      decidedAt: act.at,
    },
  );
}
