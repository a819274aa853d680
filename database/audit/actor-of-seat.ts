import type { EntityManager } from '@mikro-orm/postgresql';
import type { Happening } from './record.ts';

/** Who sat in the seat that a process names; a process knows seats only, the trail wants the user too. */
export async function actorOfSeat(
  em: EntityManager,
  seatId: string | null,
): Promise<Happening['actor']> {
  if (seatId === null) return null;
  const rows = await em.execute<{ user_id: string }[]>('select user_id from seat where id = ?', [
    seatId,
  ]);
  return { userId: rows[0]?.user_id ?? null, seatId };
}
