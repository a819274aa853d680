import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seat } from '#domain/people/roles';
import { SeatRow } from './seat.ts';

/** A seat with the name to show for it. */
export interface NamedSeat extends Seat {
  readonly userId: string;
  readonly personId: string | null;
  readonly displayName: string;
}

/** Every seat of the user, past and present; the rules of the domain look at the term. */
export async function findSeats(em: EntityManager, userId: string): Promise<NamedSeat[]> {
  const rows = await em.find(
    SeatRow,
    { userId },
    { orderBy: { fromOn: 'asc', id: 'asc' }, disableIdentityMap: true },
  );
  return rows.map(toSeat);
}

/** The seat as the rules see it. */
export function toSeat(row: SeatRow): NamedSeat {
  return {
    seatId: row.id,
    userId: row.userId,
    personId: row.personId,
    role: row.role,
    centreId: row.centreId,
    areaCode: row.areaCode,
    householdId: row.householdId,
    displayName: row.displayName,
    fromOn: row.fromOn,
    untilOn: row.untilOn,
  };
}
