import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reached } from '#domain/negotiations/settlements';
import { listRows } from '../rows.ts';
import { Negotiation } from './negotiation-entities.ts';

/** What was reached with the creditor of each debt; a debt without talks is not in the map. */
export async function readReached(
  em: EntityManager,
  debtIds: readonly string[],
): Promise<Map<string, NonNullable<Reached>>> {
  const where = { debtId: { $in: [...debtIds] } };
  const matters = await listRows(em, Negotiation, { where, orderBy: { id: 'asc' } });
  return new Map(
    matters.map(({ debtId, status, settledSatang, payByOn }) => [
      debtId,
      { status, settledSatang, payByOn },
    ]),
  );
}
