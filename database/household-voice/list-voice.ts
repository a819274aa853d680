/** What a household said, for its own view. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { SeatRow } from '../people/seat.ts';
import { listRows } from '../rows.ts';
import { Complaint, HouseholdRequest } from './voice-entities.ts';

/** The requests of one case, the newest first. */
export function listRequestsOfCase(em: EntityManager, caseId: string): Promise<HouseholdRequest[]> {
  return listRows(em, HouseholdRequest, {
    where: { caseId },
    orderBy: { askedAt: 'desc', id: 'asc' },
  });
}

/** Of those, what was asked in the name of these people or seats; nobody else of the house reads it. */
export async function ownRequests(
  em: EntityManager,
  requests: readonly HouseholdRequest[],
  of: { readonly personIds: readonly string[]; readonly seatIds: readonly string[] },
): Promise<HouseholdRequest[]> {
  const seats = await listRows(em, SeatRow, {
    where: {
      id: { $in: requests.map(({ bySeatId }) => bySeatId) },
      $or: [{ personId: { $in: [...of.personIds] } }, { id: { $in: [...of.seatIds] } }],
    },
    orderBy: { id: 'asc' },
  });
  const own = new Set(seats.map(({ id }) => id));
  return requests.filter(({ bySeatId }) => own.has(bySeatId));
}

/** The complaints of one person of the household, or of one seat that names nobody. */
export async function listOwnComplaints(
  em: EntityManager,
  of: {
    readonly caseId: string;
    readonly personIds: readonly string[];
    readonly seatIds: readonly string[];
  },
): Promise<Complaint[]> {
  return listRows(em, Complaint, {
    where: {
      caseId: of.caseId,
      $or: [{ personId: { $in: [...of.personIds] } }, { bySeatId: { $in: [...of.seatIds] } }],
    },
    orderBy: { receivedAt: 'desc', id: 'asc' },
  });
}
