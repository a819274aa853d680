import type { EntityManager } from '@mikro-orm/postgresql';
import { SeatRow } from '../people/seat.ts';
import { listRows } from '../rows.ts';
import { WeightChange } from './weight-change.ts';

export interface NamedWeightChange {
  readonly change: WeightChange;
  readonly proposedBy: string;
  readonly answeredBy: string | null;
}

/** Every change of the centre's weights, the newest first, with the names of both people. */
export async function listWeightChanges(
  em: EntityManager,
  centreId: string,
): Promise<NamedWeightChange[]> {
  const changes = await listRows(em, WeightChange, {
    where: { centreId },
    orderBy: { proposedAt: 'desc', id: 'asc' },
  });
  const ids = changes
    .flatMap(({ proposedBySeatId, answeredBySeatId }) => [proposedBySeatId, answeredBySeatId])
    .filter((id) => id !== null);
  const seats = await listRows(em, SeatRow, {
    where: { id: { $in: [...new Set(ids)] } },
    orderBy: { id: 'asc' },
  });
  const names = new Map(seats.map(({ id, displayName }) => [id, displayName]));
  const nameOf = (seatId: string) => names.get(seatId) ?? '';
  return changes.map((change) => ({
    change,
    proposedBy: nameOf(change.proposedBySeatId),
    answeredBy: change.answeredBySeatId === null ? null : nameOf(change.answeredBySeatId),
  }));
}
