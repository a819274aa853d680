import type { EntityManager } from '@mikro-orm/postgresql';
import { COMMITTEE_ROLES } from '#domain/people/roles';
import { listRows } from '../rows.ts';
import { CommitteeReserve } from './committee-reserve.ts';
import { SeatRow } from './seat.ts';

/** Every seat the committee ever had, by office and newest term first, and who stood in reserve. */
export async function readCommitteeTerms(
  em: EntityManager,
  centreId: string,
): Promise<{ seats: SeatRow[]; reserves: CommitteeReserve[] }> {
  const seats = await listRows(em, SeatRow, {
    where: { centreId, role: { $in: [...COMMITTEE_ROLES] } },
    orderBy: { fromOn: 'desc', displayName: 'asc', id: 'asc' },
  });
  const rank = (seat: SeatRow) => (COMMITTEE_ROLES as readonly string[]).indexOf(seat.role);
  return {
    seats: seats.toSorted((a, b) => rank(a) - rank(b)),
    reserves: await listRows(em, CommitteeReserve, {
      where: { centreId },
      orderBy: { fromOn: 'desc', name: 'asc' },
    }),
  };
}
