/** Who was there when an item was resolved, who left it, who spoke for whom, and whether that was enough. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { everPresent, presentAt } from '#domain/meetings/attendance-at';
import { dayOf } from '../act.ts';
import { listMovements } from '../meetings/attendance-movement.ts';
import { peopleIn } from '../meetings/committee.ts';
import {
  DeclaredInterestRow,
  FoundInterestRow,
  ResolutionQuorum,
} from '../meetings/interests/interest-entities.ts';
import { quorumOf, speakingProxies, type SittingRoom } from '../meetings/interests/item-room.ts';
import { whoLeaves, type Leaving } from '../meetings/interests/who-leaves.ts';
import {
  Attendance,
  type AgendaItem,
  type Meeting,
  type Resolution,
} from '../meetings/meeting-entities.ts';
import { MeetingProxy } from '../meetings/proxies/meeting-proxy.ts';
import { SeatRow } from '../people/seat.ts';
import { findRow, listRows } from '../rows.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';
import type { RulesOfDay } from './rules-of-day.ts';

export interface RoomAnew {
  readonly room: SittingRoom;
  readonly leaving: readonly Leaving[];
  /** Seats that were there at some time before, or that gave their word to one who was. */
  readonly couldVote: ReadonlySet<string>;
}

interface Decided {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly resolution: Resolution;
  readonly rules: RulesOfDay;
}

/** The room at the moment of the resolution, out of every coming and going before it. */
export async function roomAnew(em: EntityManager, decided: Decided): Promise<RoomAnew> {
  const { meeting, item, resolution, rules } = decided;
  const count = await findRow(em, ResolutionQuorum, { resolutionId: resolution.id });
  const through = count?.attendanceThrough ?? null;
  const until = through === null ? { at: resolution.decidedAt } : { sequence: through };
  const moved = await listMovements(em, meeting.id);
  const present = presentAt(moved, until);
  const seats = await readSeats(em, meeting.id);
  const proxies = await readProxiesAt(em, meeting.id, resolution.decidedAt);
  const room: SittingRoom = {
    meeting: { ...meeting, ...rules.rule, committeeSeats: peopleIn(seats) },
    on: dayOf(resolution.decidedAt),
    seats,
    present: seats.filter(({ id }) => present.has(id)),
    proxies,
    byLaw: rules.byLaw,
  };
  const givers = proxies.map(({ giverSeatId }) => giverSeatId);
  const couldVote = new Set([...everPresent(moved), ...givers]);
  return { room, leaving: await readLeaving(em, item.id, seats), couldVote };
}

export async function replayRoom(
  em: EntityManager,
  { room, leaving }: RoomAnew,
  resolution: Resolution,
): Promise<ReplayedPart> {
  const recused = leaving.map(({ userId }) => userId);
  const { isMet, ...quorum } = quorumOf(room, recused);
  const present = peopleIn(room.present);
  const count = await findRow(em, ResolutionQuorum, { resolutionId: resolution.id });
  const recomputed = {
    present,
    count: {
      ...quorum,
      isMet,
      committee: peopleIn(room.seats),
      inRoom: present,
      recused: inOrder(leaving),
      proxies: spoken(speakingProxies(room, recused)),
    },
  };
  if (count === undefined) {
    const stored = { present: resolution.present };
    return comparePart('room', { stored, recomputed }, ['count-of-the-item']);
  }
  const { seats, needed, counted, byProxy, voters, committee, inRoom } = count;
  const figures = { seats, needed, counted, byProxy, voters, committee, inRoom };
  return comparePart('room', {
    stored: {
      present: resolution.present,
      count: {
        ...figures,
        isMet: true,
        recused: inOrder(count.recused),
        proxies: spoken(count.proxies),
      },
    },
    recomputed,
  });
}

async function readSeats(em: EntityManager, meetingId: string): Promise<SeatRow[]> {
  const rows = await listRows(em, Attendance, { where: { meetingId }, orderBy: { seatId: 'asc' } });
  const ids = rows.map(({ seatId }) => seatId);
  return listRows(em, SeatRow, { where: { id: { $in: ids } }, orderBy: { id: 'asc' } });
}

/** Given by then, and not taken back by then. */
async function readProxiesAt(
  em: EntityManager,
  meetingId: string,
  at: string,
): Promise<MeetingProxy[]> {
  return listRows(em, MeetingProxy, {
    where: {
      meetingId,
      recordedAt: { $lte: at },
      $or: [{ endedAt: null }, { endedAt: { $gt: at } }],
    },
    orderBy: { recordedAt: 'asc', id: 'asc' },
  });
}

/** After the resolution nothing is found nor said about an item any more. */
async function readLeaving(
  em: EntityManager,
  itemId: string,
  seats: readonly SeatRow[],
): Promise<readonly Leaving[]> {
  const where = { itemId };
  const found = await listRows(em, FoundInterestRow, { where, orderBy: { foundAt: 'asc' } });
  const words = await listRows(em, DeclaredInterestRow, { where, orderBy: { sequence: 'asc' } });
  return whoLeaves(seats, { found, words }).leaving;
}

function inOrder(leaving: readonly Pick<Leaving, 'seatId' | 'grounds'>[]) {
  return leaving
    .map(({ seatId, grounds }) => ({ seatId, grounds: grounds.map(({ ground }) => ground) }))
    .toSorted(bySeat(({ seatId }) => seatId));
}

function spoken(proxies: readonly Pick<MeetingProxy, 'giverSeatId' | 'holderSeatId'>[]) {
  return proxies
    .map(({ giverSeatId, holderSeatId }) => ({ giverSeatId, holderSeatId }))
    .toSorted(bySeat(({ giverSeatId }) => giverSeatId));
}

function bySeat<Row>(seatOf: (row: Row) => string) {
  return (a: Row, b: Row) => (seatOf(a) < seatOf(b) ? -1 : 1);
}
