import type { EntityManager } from '@mikro-orm/postgresql';
import { COMMITTEE_ROLES } from '#domain/people/roles';
import { listRows } from '../rows.ts';
import { CommitteeReserve } from './committee-reserve.ts';
import { SeatRow } from './seat.ts';

/** Every seat the committee ever had, newest term first, and who stood in reserve. */
export async function readCommitteeTerms(
  em: EntityManager,
  centreId: string,
): Promise<{ seats: SeatRow[]; reserves: CommitteeReserve[] }> {
  return {
    seats: await listRows(em, SeatRow, {
      where: { centreId, role: { $in: [...COMMITTEE_ROLES] } },
      orderBy: { fromOn: 'desc', displayName: 'asc', id: 'asc' },
    }),
    reserves: await listRows(em, CommitteeReserve, {
      where: { centreId },
      orderBy: { fromOn: 'desc', name: 'asc' },
    }),
  };
}
