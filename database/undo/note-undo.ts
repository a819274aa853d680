import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { getRow } from '../rows.ts';
import type { ResolutionUndo } from './undo-entity.ts';

/** Writes into the trail what is asked about a resolution, or was answered; never the reason as typed. */
export async function noteUndo(
  em: EntityManager,
  what: {
    readonly action: 'undo-asked' | 'undo-declined' | 'resolution-undone' | 'contract-cancelled';
    readonly undo: Pick<ResolutionUndo, 'id' | 'resolutionId'>;
  },
  act: Act,
): Promise<void> {
  const { action, undo } = what;
  const resolution = await getRow(em, Resolution, { id: undo.resolutionId });
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: resolution,
    subject: { kind: 'resolution', id: resolution.id },
    caseId: resolution.caseId,
    detail: { undoId: undo.id },
  });
}
