import type { EntityManager } from '@mikro-orm/postgresql';
import type { Names } from '#domain/decisions/tell-difference';
import { Fund } from '../funds/fund.ts';
import { SeatRow } from '../people/seat.ts';
import { listRows } from '../rows.ts';

/** Funds and seats of a centre by their ids, as differences name them. */
export async function readDecisionNames(em: EntityManager, centreId: string): Promise<Names> {
  const ask = { where: { centreId }, orderBy: { id: 'asc' } } as const;
  const funds = await listRows(em, Fund, ask);
  const seats = await listRows(em, SeatRow, ask);
  return new Map([
    ...funds.map(({ id, nameTh, nameEn }) => [id, { th: nameTh, en: nameEn }] as const),
    ...seats.map(({ id, displayName }) => [id, { th: displayName, en: displayName }] as const),
  ]);
}
