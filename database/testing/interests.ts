/** People behind the seats of a committee, and what ties them to a household whose case is on the agenda. */

import { randomUUID } from 'node:crypto';
import type { PolicyKey } from '#domain/centre/policies';
import type { RelationKind } from '#domain/people/relations/relation';
import { setPolicy } from '../centres/policies.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { openMeeting } from '../meetings/open-meeting.ts';
import { Person } from '../people/person.ts';
import { noteRelation } from '../people/relations/note-relation.ts';
import { SeatRow } from '../people/seat.ts';
import { actOf, aProposedCase, kept, ON, type World } from './money-world.ts';

/** Somebody on file; with a name when it matters. */
export async function aPerson(world: World, name?: readonly [string, string]): Promise<string> {
  const id = randomUUID();
  const [firstName, lastName] = name ?? ['สมมติ', `ญาติ ${id}`];
  await world.run((em) =>
    em.insert(Person, {
      id,
      centreId: world.centreId,
      areaCode: '55170401',
      title: 'mr',
      firstName,
      lastName,
      noIdReason: 'declined',
      createdAt: actOf(world, 'secretary').at,
    }),
  );
  return id;
}

/** Says which person on file holds the seat; null takes it back. */
export async function holdSeat(
  world: World,
  name: string,
  change: { personId?: string | null; fundId?: string | null },
): Promise<void> {
  const { seatId } = actOf(world, name);
  await world.run((em) => em.nativeUpdate(SeatRow, { id: seatId }, change));
}

/** The one is the `kind` of the other. */
export async function tie(
  world: World,
  personId: string,
  relation: { kind: RelationKind; otherPersonId: string },
): Promise<string> {
  const said = { personId, ...relation, fromOn: null };
  const noted = await world.run((em) => noteRelation(em, said, actOf(world, 'secretary')));
  return kept(noted).relationId;
}

export async function setByLaw(world: World, key: PolicyKey, value: number): Promise<void> {
  const plan = { centreId: world.centreId, key, value, effectiveFrom: ON, reason: 'มติ' };
  kept(await world.run((em) => setPolicy(em, plan, actOf(world, 'chair'))));
}

export interface WaitingItem {
  readonly caseId: string;
  readonly personId: string;
  readonly householdId: string;
  readonly debtId: string;
  readonly meetingId: string;
  readonly itemId: string;
}

/** An item of a session with those named in the room; its vote is not open yet. */
export async function aWaitingItem(
  world: World,
  present: readonly string[] = Object.keys(world.seats),
): Promise<WaitingItem> {
  const household = await aProposedCase(world);
  const meeting = await aConvenedMeeting(world, household.caseId);
  const presentSeatIds = present.map((name) => actOf(world, name).seatId);
  const opening = { meetingId: meeting.meetingId, presentSeatIds };
  kept(await world.run((em) => openMeeting(em, opening, actOf(world, 'secretary'))));
  return { ...household, ...meeting };
}

export async function aConvenedMeeting(
  world: World,
  caseId: string,
): Promise<{ meetingId: string; itemId: string }> {
  const plan = { centreId: world.centreId, plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
  const convened = await world.run((em) =>
    conveneMeeting(em, { ...plan, caseIds: [caseId] }, actOf(world, 'secretary')),
  );
  const { meetingId, itemIds } = kept(convened);
  return { meetingId, itemId: itemIds[0] ?? '' };
}
