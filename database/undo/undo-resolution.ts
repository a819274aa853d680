/** A resolution that lends is undone while its contract is not signed: one person asks, another confirms. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RESOLUTION_UNDONE } from '#domain/meetings/resolution-undone';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockUndoable, type UndoableRefusal } from './lock-undoable.ts';
import { ResolutionUndo } from './undo-entity.ts';

/** In the order in which they are checked. */
export type AskUndoRefusal =
  | 'resolution-was-undone'
  | UndoableRefusal
  | 'reason-missing'
  | 'undo-asked-already';

/** Asks that a resolution be undone. Nothing moves yet. */
export async function askUndo(
  em: EntityManager,
  plan: { readonly resolutionId: string; readonly reason: string },
  act: Act,
): Promise<{ undoId: string } | { refused: AskUndoRefusal }> {
  const { resolutionId } = plan;
  const found = await lockUndoable(em, resolutionId);
  const undone = await findRow(em, ResolutionUndo, { resolutionId, status: 'confirmed' });
  if (undone !== undefined) return { refused: 'resolution-was-undone' };
  if ('refused' in found) return found;
  const reason = plan.reason.trim();
  if (reason === '') return { refused: 'reason-missing' };
  const { resolution, loan } = found;
  const earlier = await findRow(em, ResolutionUndo, {
    resolutionId: resolution.id,
    status: 'asked',
  });
  if (earlier !== undefined) return { refused: 'undo-asked-already' };
  const id = randomUUID();
  await em.insert(ResolutionUndo, {
    id,
    resolutionId: resolution.id,
    loanId: loan.id,
    caseId: loan.caseId,
    ...placeOf(loan),
    reason,
    status: 'asked',
    askedByUserId: act.userId,
    askedBySeatId: act.seatId,
    askedAt: act.at,
  });
  await note(em, { action: 'undo-asked', resolution, undoId: id }, act);
  return { undoId: id };
}

/** In the order in which they are checked. Whoever asked may take the request back, not confirm it. */
export type AnswerUndoRefusal =
  | 'no-such-undo'
  | 'undo-answered-already'
  | 'undo-by-another'
  | UndoableRefusal;

/**
 * Answers a request. Confirmed, the household's task to sign is closed as it is when a contract is declined:
 * the loan's process gives the reserved money back, and the case waits for a meeting again.
 */
export async function answerUndo(
  em: EntityManager,
  answer: { readonly undoId: string; readonly outcome: 'confirmed' | 'declined' },
  act: Act,
): Promise<{ undoId: string } | { refused: AnswerUndoRefusal }> {
  const { undoId, outcome } = answer;
  const known = await findRow(em, ResolutionUndo, { id: undoId });
  if (known === undefined) return { refused: 'no-such-undo' };
  const found = await lockUndoable(em, known.resolutionId);
  const undo = await findLocked(em, ResolutionUndo, { id: undoId });
  if (undo?.status !== 'asked') return { refused: 'undo-answered-already' };
  if (outcome === 'confirmed') {
    if (undo.askedByUserId === act.userId) return { refused: 'undo-by-another' };
    if ('refused' in found) return found;
  }
  await em.nativeUpdate(
    ResolutionUndo,
    { id: undoId },
    {
      status: outcome,
      answeredByUserId: act.userId,
      answeredBySeatId: act.seatId,
      answeredAt: act.at,
    },
  );
  const resolution = await getRow(em, Resolution, { id: undo.resolutionId });
  const action = outcome === 'confirmed' ? 'resolution-undone' : 'undo-declined';
  await note(em, { action, resolution, undoId }, act);
  if (outcome === 'confirmed' && 'signing' in found) {
    const finish = { outcome: 'declined', reason: RESOLUTION_UNDONE, actor: act, at: act.at };
    await finishTask(em, found.signing, finish);
  }
  return { undoId };
}

async function note(
  em: EntityManager,
  what: {
    readonly action: 'undo-asked' | 'undo-declined' | 'resolution-undone';
    readonly resolution: Resolution;
    readonly undoId: string;
  },
  act: Act,
): Promise<void> {
  const { action, resolution, undoId } = what;
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: resolution,
    subject: { kind: 'resolution', id: resolution.id },
    caseId: resolution.caseId,
    detail: { undoId },
  });
}
