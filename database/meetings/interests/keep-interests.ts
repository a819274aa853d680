/** What was found is kept with its day when a vote is opened, and the whole count with the resolution. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FoundGround } from '#domain/meetings/interests';
import { dayOf, type Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { placeOf } from '../../places/place.ts';
import { listRows } from '../../rows.ts';
import { lastMovement } from '../attendance-movement.ts';
import { peopleIn } from '../committee.ts';
import type { AgendaItem, Meeting } from '../meeting-entities.ts';
import {
  FoundInterestRow,
  ResolutionQuorum,
  type KeptGround,
  type KeptProxy,
  type KeptRecusal,
} from './interest-entities.ts';
import {
  readItemInRoom,
  readSittingRoom,
  speakingProxies,
  type ItemInRoom,
  type SittingRoom,
} from './item-room.ts';

interface Locked {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
}

/** Writes down each ground that is new for the item. Grounds kept before stay, whatever is on file now. */
export async function keepFound(em: EntityManager, locked: Locked, act: Act): Promise<void> {
  const room = await readSittingRoom(em, { meeting: locked.meeting, on: dayOf(act.at) });
  await insertFound(
    em,
    { item: locked.item, inRoom: await readItemInRoom(em, room, locked.item) },
    act,
  );
}

/** The count of an item at the moment of its resolution. */
export type FrozenCount = Omit<ResolutionQuorum, 'resolutionId'>;

/** Freezes who counted, who left and who spoke for whom; the caller writes it beside the resolution. */
export async function freezeCount(
  em: EntityManager,
  { meeting, item }: Locked,
  act: Act,
): Promise<FrozenCount> {
  const room = await readSittingRoom(em, { meeting, on: dayOf(act.at) });
  const inRoom = await readItemInRoom(em, room, item);
  await insertFound(em, { item, inRoom }, act);
  const { seats, needed, counted, byProxy, voters } = inRoom.quorum;
  const recusedUsers = inRoom.leaving.map(({ userId }) => userId);
  return {
    itemId: item.id,
    meetingId: meeting.id,
    ...placeOf(item),
    committee: meeting.committeeSeats ?? peopleIn(room.seats),
    seats,
    needed,
    counted,
    byProxy,
    voters,
    inRoom: peopleIn(room.present),
    attendanceThrough: await lastMovement(em, meeting.id),
    recused: keptRecusals(room, inRoom),
    proxies: keptProxies(room, recusedUsers),
  };
}

export async function keepCount(
  em: EntityManager,
  resolutionId: string,
  count: FrozenCount,
): Promise<void> {
  await em.insert(ResolutionQuorum, { resolutionId, ...count });
}

async function insertFound(
  em: EntityManager,
  { item, inRoom }: { item: AgendaItem; inRoom: ItemInRoom },
  act: Act,
): Promise<void> {
  const where = { itemId: item.id };
  const kept = await listRows(em, FoundInterestRow, { where, orderBy: { id: 'asc' } });
  const isKept = (seatId: string, { ground }: KeptGround) =>
    kept.some((row) => row.seatId === seatId && row.ground === ground);
  const rows = inRoom.leaving.flatMap(({ seatId, grounds }) =>
    grounds
      .filter((one) => one.ground !== 'declared-interest' && !isKept(seatId, one))
      .map(({ ground, degree, path }) => ({
        id: randomUUID(),
        itemId: item.id,
        seatId,
        ...placeOf(item),
        ground: ground as FoundGround,
        degree,
        path: path === null ? null : [...path],
        foundAt: act.at,
      })),
  );
  if (rows.length === 0) return;
  await em.insertMany(FoundInterestRow, rows);
  await record(em, {
    action: 'interests-found',
    at: act.at,
    actor: act,
    place: item,
    subject: { kind: 'agenda-item', id: item.id },
    caseId: item.caseId,
    detail: { found: rows.length },
  });
}

function keptRecusals({ seats }: SittingRoom, { leaving }: ItemInRoom): KeptRecusal[] {
  return leaving.map(({ seatId, grounds }) => ({
    seatId,
    name: nameIn(seats, seatId),
    grounds,
  }));
}

function keptProxies(room: SittingRoom, recused: readonly string[]): KeptProxy[] {
  return speakingProxies(room, recused).map(({ giverSeatId, holderSeatId, paperReference }) => ({
    giverSeatId,
    giverName: nameIn(room.seats, giverSeatId),
    holderSeatId,
    holderName: nameIn(room.seats, holderSeatId),
    paperReference,
  }));
}

function nameIn(seats: SittingRoom['seats'], seatId: string): string {
  return seats.find(({ id }) => id === seatId)?.displayName ?? '';
}
