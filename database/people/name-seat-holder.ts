/** Which person on file holds a seat of the committee: only then are their household and kin known to an agenda. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { COMMITTEE_ROLES, type Role } from '#domain/people/roles';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { findLocked, findRow } from '../rows.ts';
import { Person } from './person.ts';
import { SeatRow } from './seat.ts';

/** In the order in which they are checked. */
export type SeatHolderRefusal = 'no-such-person' | 'no-such-seat' | 'seat-of-another-person';

export interface SeatHolder {
  readonly seatId: string;
  readonly personId: string;
  /** False: it was named by mistake. */
  readonly isTheirs: boolean;
}

/** Names the person behind the seat, or takes it back. The same again is the same success. */
export async function nameSeatHolder(
  em: EntityManager,
  { seatId, personId, isTheirs }: SeatHolder,
  act: Act,
): Promise<{ seatId: string } | { refused: SeatHolderRefusal }> {
  const person = await findRow(em, Person, { id: personId, mergedIntoId: null });
  if (person === undefined) return { refused: 'no-such-person' };
  const role = { $in: [...COMMITTEE_ROLES] };
  const seat = await findLocked(em, SeatRow, { id: seatId, centreId: person.centreId, role });
  if (seat === undefined) return { refused: 'no-such-seat' };
  if (seat.personId !== null && seat.personId !== personId)
    return { refused: 'seat-of-another-person' };
  if ((seat.personId === personId) === isTheirs) return { seatId };
  await em.nativeUpdate(SeatRow, { id: seatId }, { personId: isTheirs ? personId : null });
  await record(em, {
    action: 'seat-person-named',
    at: act.at,
    actor: act,
    place: person,
    subject: { kind: 'seat', id: seatId },
    detail: { personId, isTheirs },
  });
  return { seatId };
}

export interface SeatOfCommittee {
  readonly seatId: string;
  readonly name: string;
  readonly role: Role;
  readonly personId: string | null;
}

/** The seats of the centre's committee whose term covers the day or is to come. */
export async function listCommitteeSeats(
  em: EntityManager,
  { centreId, on }: { readonly centreId: string; readonly on: string },
): Promise<SeatOfCommittee[]> {
  return em.execute<SeatOfCommittee[]>(
    `select id as "seatId", display_name as name, role, person_id as "personId" from seat
      where centre_id = ? and role in (${COMMITTEE_ROLES.map(() => '?').join(', ')})
        and (until_on is null or until_on >= ?) order by display_name, id`,
    [centreId, ...COMMITTEE_ROLES, on],
  );
}
