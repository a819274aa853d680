/** Why those in the room decide nothing on the day, or nothing on one item. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { hasQuorum } from '#domain/meetings/tally';
import { peopleIn, ruleOf } from '../committee.ts';
import type { AgendaItem, Meeting } from '../meeting-entities.ts';
import {
  quorumOf,
  readItemInRoom,
  readSittingRoom,
  type ItemInRoom,
  type SittingRoom,
} from './item-room.ts';
import { readVoters } from './voters.ts';

/** Too few, or too few of them still in term. */
export type RoomRefusal = 'committee-expired' | 'without-quorum';

/** As in the room; and too few are left once those with an interest leave the item. */
export type ItemRefusal = RoomRefusal | 'item-without-quorum';

interface Locked {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
}

/** Undefined while enough people in term are in the room; proxies count where the by-law counts them. */
export async function findRoomRefusal(
  em: EntityManager,
  meeting: Meeting,
  on: string,
): Promise<RoomRefusal | undefined> {
  return roomRefusal(await readSittingRoom(em, { meeting, on }));
}

/** Undefined while enough of those who do not leave the item are in the room. */
export async function findItemRefusal(
  em: EntityManager,
  { meeting, item }: Locked,
  on: string,
): Promise<ItemRefusal | undefined> {
  const room = await readSittingRoom(em, { meeting, on });
  return itemRefusal(room, await readItemInRoom(em, room, item));
}

/** As `findItemRefusal`; and a vote is on file of somebody who, as is known by now, leaves the item. */
export async function findDecisionRefusal(
  em: EntityManager,
  { meeting, item }: Locked,
  on: string,
): Promise<ItemRefusal | 'vote-of-who-leaves' | undefined> {
  const room = await readSittingRoom(em, { meeting, on });
  const inRoom = await readItemInRoom(em, room, item);
  const refused = itemRefusal(room, inRoom);
  if (refused !== undefined) return refused;
  const voters = await readVoters(em, item.id);
  const isVoterLeaving = inRoom.leaving.some(({ userId }) => voters.includes(userId));
  return isVoterLeaving ? 'vote-of-who-leaves' : undefined;
}

export function itemRefusal(room: SittingRoom, { quorum }: ItemInRoom): ItemRefusal | undefined {
  return roomRefusal(room) ?? (quorum.isMet ? undefined : 'item-without-quorum');
}

function roomRefusal(room: SittingRoom): RoomRefusal | undefined {
  if (quorumOf(room, []).isMet) return undefined;
  const { meeting, present } = room;
  const wasEnough = hasQuorum(peopleIn(present), meeting.committeeSeats ?? 0, ruleOf(meeting));
  return wasEnough ? 'committee-expired' : 'without-quorum';
}
