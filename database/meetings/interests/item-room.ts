/** The room as it counts for an item: who is there, who leaves it, which proxies speak. */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  itemQuorum,
  proxiesThatSpeak,
  type ItemQuorum,
  type Proxy,
} from '#domain/meetings/item-quorum';
import { isSeatedOn } from '#domain/people/roles';
import { SeatRow } from '../../people/seat.ts';
import { listRows } from '../../rows.ts';
import { peopleIn, readCommittee, ruleOf } from '../committee.ts';
import { Attendance, type AgendaItem, type Meeting } from '../meeting-entities.ts';
import { readProxies, type MeetingProxy } from '../proxies/meeting-proxy.ts';
import { readRoomByLaw, type RoomByLaw } from './room-rule.ts';
import { readWhoLeaves, type WhoLeaves } from './who-leaves.ts';

/** What holds for all items of a meeting at one moment. */
export interface SittingRoom {
  readonly meeting: Meeting;
  readonly on: string;
  /** The committee of the meeting. */
  readonly seats: readonly SeatRow[];
  /** Of those, who is there. */
  readonly present: readonly SeatRow[];
  readonly proxies: readonly MeetingProxy[];
  readonly byLaw: RoomByLaw;
}

export interface ItemInRoom extends WhoLeaves {
  readonly quorum: ItemQuorum;
}

export async function readSittingRoom(
  em: EntityManager,
  { meeting, on }: { readonly meeting: Meeting; readonly on: string },
): Promise<SittingRoom> {
  const rows = await listRows(em, Attendance, {
    where: { meetingId: meeting.id },
    orderBy: { seatId: 'asc' },
  });
  const seats = await readSeats(em, { meeting, seatIds: rows.map(({ seatId }) => seatId) });
  const isHere = (seat: SeatRow) =>
    rows.some((row) => row.seatId === seat.id && row.isPresent && row.leftAt === null);
  return {
    meeting,
    on,
    seats,
    present: seats.filter(isHere),
    proxies: await readProxies(em, meeting.id),
    byLaw: await readRoomByLaw(em, meeting),
  };
}

/** Before the opening: the committee of the planned day. */
async function readSeats(
  em: EntityManager,
  { meeting, seatIds }: { meeting: Meeting; seatIds: readonly string[] },
): Promise<SeatRow[]> {
  const { centreId, plannedOn } = meeting;
  if (seatIds.length === 0) return readCommittee(em, { centreId, on: plannedOn });
  const where = { id: { $in: [...seatIds] } };
  return listRows(em, SeatRow, { where, orderBy: { displayName: 'asc', id: 'asc' } });
}

/** Each item with who leaves it and whether enough of those in term stay. */
export async function readItemsInRoom(
  em: EntityManager,
  room: SittingRoom,
  items: readonly Pick<AgendaItem, 'id'>[],
): Promise<Map<string, ItemInRoom>> {
  const { seats, byLaw, on } = room;
  const itemIds = items.map(({ id }) => id);
  const who = await readWhoLeaves(em, { itemIds, seats, byLaw, on });
  return new Map(
    [...who].map(([itemId, leaves]) => [
      itemId,
      {
        ...leaves,
        quorum: quorumOf(
          room,
          leaves.leaving.map(({ userId }) => userId),
        ),
      },
    ]),
  );
}

/** The same for one item. */
export async function readItemInRoom(
  em: EntityManager,
  room: SittingRoom,
  item: Pick<AgendaItem, 'id'>,
): Promise<ItemInRoom> {
  const found = (await readItemsInRoom(em, room, [item])).get(item.id);
  if (found === undefined) throw new Error(`Item ${item.id} was not looked at`);
  return found;
}

/** The count with those of `recused` away; without any it is the count of the room itself. */
export function quorumOf(room: SittingRoom, recused: readonly string[]): ItemQuorum {
  const { meeting, seats, byLaw } = room;
  const inTerm = room.present.filter((seat) => isSeatedOn(seat, room.on));
  return itemQuorum(
    {
      committee: meeting.committeeSeats ?? peopleIn(seats),
      present: inTerm.map(({ userId }) => userId),
      recused: [...new Set(recused)],
      proxies: proxiesByPerson(room),
    },
    { ...ruleOf(meeting), ...byLaw },
  );
}

/** The proxies that can be voted in an item, or in the room when nobody leaves. */
export function speakingProxies(room: SittingRoom, recused: readonly string[]): MeetingProxy[] {
  const present = room.present.filter((seat) => isSeatedOn(seat, room.on));
  const people = { present: present.map(({ userId }) => userId), recused };
  const speaking = proxiesThatSpeak({ ...people, proxies: proxiesByPerson(room) });
  const userOf = usersOf(room);
  return room.proxies.filter(({ giverSeatId }) =>
    speaking.some(({ giver }) => giver === userOf.get(giverSeatId)),
  );
}

function proxiesByPerson(room: SittingRoom): Proxy[] {
  const userOf = usersOf(room);
  return room.proxies.flatMap(({ giverSeatId, holderSeatId }) => {
    const giver = userOf.get(giverSeatId);
    const holder = userOf.get(holderSeatId);
    return giver === undefined || holder === undefined ? [] : [{ giver, holder }];
  });
}

/** Whoever gave a proxy and whose term has ended since speaks no longer. */
function usersOf({ seats, on }: SittingRoom): Map<string, string> {
  return new Map(
    seats.filter((seat) => isSeatedOn(seat, on)).map(({ id, userId }) => [id, userId]),
  );
}
