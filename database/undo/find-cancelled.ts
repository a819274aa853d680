import type { EntityManager } from '@mikro-orm/postgresql';
import { findRow } from '../rows.ts';
import { ResolutionUndo } from './undo-entity.ts';

/** The day on which both sides cancelled the signed contract; null where they did not. */
export async function findCancelledOn(em: EntityManager, loanId: string): Promise<string | null> {
  const undo = await findRow(em, ResolutionUndo, { loanId, status: 'confirmed' });
  return undo?.agreementOn ?? null;
}
