import type { EntityManager } from '@mikro-orm/postgresql';
import { Loan } from '../loans/loan-entities.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { findRow } from '../rows.ts';
import { ResolutionUndo } from '../undo/undo-entity.ts';
import type { MoveMotionRefusal } from './move-motions.ts';

/**
 * Why nothing can be decided against an earlier resolution: it is not of this centre, granted nothing, was
 * undone, or can still be undone, which is the shorter way. Undefined when it can.
 */
export async function refusalOfCounter(
  em: EntityManager,
  { centreId, resolutionId }: { readonly centreId: string; readonly resolutionId: string },
): Promise<MoveMotionRefusal | undefined> {
  const resolution = await findRow(em, Resolution, { id: resolutionId, centreId });
  if (resolution === undefined) return 'no-such-resolution';
  if (resolution.outcome === 'refused') return 'resolution-refused-it';
  const undone = await findRow(em, ResolutionUndo, { resolutionId, status: 'confirmed' });
  if (undone !== undefined) return 'resolution-was-undone';
  const loan = await findRow(em, Loan, { resolutionId });
  return loan?.status === 'reserved' ? 'resolution-can-still-be-undone' : undefined;
}
