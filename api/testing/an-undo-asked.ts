import { randomUUID } from 'node:crypto';
import { Loan } from '#database/loans/loan-entities';
import type { Database } from '#database/orm';
import { placeOf } from '#database/places/place';
import { getRow } from '#database/rows';
import { ResolutionUndo } from '#database/undo/undo-entity';

/** The resolution of a loan, and a request to undo it that came before its contract was signed. */
export async function anUndoAsked(
  database: Database,
  loanId: string,
): Promise<{ resolutionId: string; undoId: string }> {
  const em = database.fork();
  const loan = await getRow(em, Loan, { id: loanId });
  const { resolutionId, caseId } = loan;
  if (resolutionId === null) throw new Error('A loan without a resolution');
  const undoId = randomUUID();
  await em.insert(ResolutionUndo, {
    id: undoId,
    resolutionId,
    loanId,
    caseId,
    ...placeOf(loan),
    reason: 'ลงชื่อกองทุนผิด',
    status: 'asked',
    askedByUserId: 'somebody-else',
    askedBySeatId: randomUUID(),
    askedAt: '2026-11-23T02:00:00.000Z',
  });
  return { resolutionId, undoId };
}
