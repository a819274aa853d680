/** One person asks that a resolution that lends be undone, while none of its money has left. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import { orderDocument } from '../documents/document-order.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { nextNumber } from '../numbers/next.ts';
import { placeOf } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { lockUndoable, type UndoableRefusal } from './lock-undoable.ts';
import { noteUndo } from './note-undo.ts';
import { ResolutionUndo } from './undo-entity.ts';

/** In the order in which they are checked. */
export type AskUndoRefusal =
  | 'resolution-was-undone'
  | UndoableRefusal
  | 'reason-missing'
  | 'undo-asked-already';

/**
 * Asks that a resolution be undone. Nothing moves yet; of a signed contract the numbered paper is ordered
 * that the household has to sign before another person may confirm.
 */
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
  const { loan } = found;
  const earlier = await findRow(em, ResolutionUndo, { resolutionId, status: 'asked' });
  if (earlier !== undefined) return { refused: 'undo-asked-already' };
  const id = randomUUID();
  const place = placeOf(loan);
  const paper = loan.status === 'signed' ? await numberPaper(em, loan, act) : null;
  await em.insert(ResolutionUndo, {
    id,
    resolutionId,
    loanId: loan.id,
    caseId: loan.caseId,
    ...place,
    reason,
    status: 'asked',
    askedByUserId: act.userId,
    askedBySeatId: act.seatId,
    askedAt: act.at,
    ...paper,
  });
  if (paper !== null) {
    await orderDocument(em, { kind: 'contract-cancellation', subjectId: id, at: act.at, place });
  }
  await noteUndo(em, { action: 'undo-asked', undo: { id, resolutionId } }, act);
  return { undoId: id };
}

async function numberPaper(em: EntityManager, loan: Loan, act: Act) {
  const paperYearBe = buddhistYearOf(dayOf(act.at));
  const series = 'contract-cancellation';
  const paperNumber = await nextNumber(em, { series, yearBe: paperYearBe, place: placeOf(loan) });
  return { contractSignedOn: loan.signedOn, paperNumber, paperYearBe };
}
