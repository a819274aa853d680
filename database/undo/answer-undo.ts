/** Another person answers the request that a resolution be undone. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { RESOLUTION_UNDONE } from '#domain/meetings/resolution-undone';
import type { Act } from '../act.ts';
import type { Agreement } from '../loan-changes/agreement.ts';
import { giveBack } from '../loans/give-back.ts';
import { tellContractCancelled } from '../outbox/facts.ts';
import { findLocked, findRow } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { withdrawTasks } from '../tasks/task-steps.ts';
import { takeAgreement, type HouseholdAgreementRefusal } from './household-agreement.ts';
import { lockUndoable, type Undoable, type UndoableRefusal } from './lock-undoable.ts';
import { noteUndo } from './note-undo.ts';
import { ResolutionUndo } from './undo-entity.ts';

/** In the order in which they are checked. Whoever asked may take the request back, not confirm it. */
export type AnswerUndoRefusal =
  | 'no-such-undo'
  | 'undo-answered-already'
  | 'undo-by-another'
  | UndoableRefusal
  | 'contract-binds-already'
  | HouseholdAgreementRefusal;

export interface UndoAnswer {
  readonly undoId: string;
  readonly outcome: 'confirmed' | 'declined';
  /** What the household has signed; asked for where its contract is signed, and left aside elsewhere. */
  readonly agreement?: Agreement | null;
}

/**
 * Answers a request. Before the household signs, its task to sign is closed as when a contract is
 * declined, and the loan's process gives the money back. A signed contract is cancelled here and now: the
 * money goes back to every fund, nobody is asked to pay, and its process is told. Either way the case
 * waits for a meeting again.
 */
export async function answerUndo(
  em: EntityManager,
  answer: UndoAnswer,
  act: Act,
): Promise<{ undoId: string } | { refused: AnswerUndoRefusal }> {
  const { undoId, outcome } = answer;
  const known = await findRow(em, ResolutionUndo, { id: undoId });
  if (known === undefined) return { refused: 'no-such-undo' };
  const found = await lockUndoable(em, known.resolutionId);
  const undo = await findLocked(em, ResolutionUndo, { id: undoId });
  if (undo?.status !== 'asked') return { refused: 'undo-answered-already' };
  if (outcome === 'declined') {
    await write(em, { id: undoId, status: 'declined' }, act);
    await noteUndo(em, { action: 'undo-declined', undo }, act);
    return { undoId };
  }
  if (undo.askedByUserId === act.userId) return { refused: 'undo-by-another' };
  if ('refused' in found) return found;
  if (undo.contractSignedOn !== null) {
    return cancelContract(em, { found, undo, agreement: answer.agreement ?? null }, act);
  }
  if (found.loan.status === 'signed') return { refused: 'contract-binds-already' };
  await write(em, { id: undoId, status: 'confirmed' }, act);
  await noteUndo(em, { action: 'resolution-undone', undo }, act);
  const finish = { outcome: 'declined', reason: RESOLUTION_UNDONE, actor: act, at: act.at };
  await finishTask(em, found.task, finish);
  return { undoId };
}

/** Nothing of it can be had without the rest: one transaction, under the locks of task and loan. */
async function cancelContract(
  em: EntityManager,
  it: {
    readonly found: Undoable;
    readonly undo: ResolutionUndo;
    readonly agreement: Agreement | null;
  },
  act: Act,
): Promise<{ undoId: string } | { refused: HouseholdAgreementRefusal }> {
  const { found, undo, agreement } = it;
  const { loan, task } = found;
  const taken = await takeAgreement(em, { agreement, undo }, act);
  if ('refused' in taken) return taken;
  await write(em, { id: undo.id, status: 'confirmed', ...taken }, act);
  await giveBack(em, { loan, because: 'cancelled' }, act);
  const { kind, processId } = task;
  await withdrawTasks(em, { processId, kind, at: act.at });
  await noteUndo(em, { action: 'contract-cancelled', undo }, act);
  await tellContractCancelled(em, { loanId: loan.id, place: loan });
  return { undoId: undo.id };
}

async function write(
  em: EntityManager,
  { id, ...change }: Partial<ResolutionUndo> & Pick<ResolutionUndo, 'id'>,
  act: Act,
): Promise<void> {
  const by = { answeredByUserId: act.userId, answeredBySeatId: act.seatId, answeredAt: act.at };
  await em.nativeUpdate(ResolutionUndo, { id }, { ...change, ...by });
}
