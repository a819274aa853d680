import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { WeightChanges, WeightPreview } from '#contracts/queue';
import { readHouseholdNames } from '#database/meetings/household-names';
import type { NamedWeightChange } from '#database/queue/list-weight-changes';
import type { WeightPreview as Preview } from '#database/queue/preview-weights';
import { weightsIn } from '#database/queue/weight-change';

/** Who would move, by name. */
export async function previewView(
  em: EntityManager,
  { before, moves, caseNumbers, seen }: Preview,
): Promise<z.input<typeof WeightPreview>> {
  const names = await readHouseholdNames(
    em,
    moves.map(({ caseId }) => caseId),
  );
  return {
    before,
    moves: moves.map((move) => ({
      ...move,
      caseNumber: caseNumbers.get(move.caseId) ?? '',
      household: names.get(move.caseId) ?? '',
    })),
    seen,
  };
}

export function weightChangeView(
  { change, proposedBy, answeredBy }: NamedWeightChange,
  readerId: string,
): z.input<typeof WeightChanges>['rows'][number] {
  const moves = change.confirmedMoves ?? change.proposedMoves;
  return {
    changeId: change.id,
    weights: weightsIn(change),
    effectiveFrom: change.effectiveFrom,
    reason: change.reason,
    status: change.status,
    proposedBy,
    proposedAt: change.proposedAt,
    answeredBy,
    answeredAt: change.answeredAt,
    isYours: change.proposedByUserId === readerId,
    moved: moves.filter(({ from, to }) => from !== to).length,
  };
}
