/** A written proxy is put on file for one meeting, and taken back again. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { proxyRefusal, type ProxyRefusal } from '#domain/meetings/proxies';
import { dayOf, type Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { placeOf } from '../../places/place.ts';
import { findLocked } from '../../rows.ts';
import { readSittingRoom } from '../interests/item-room.ts';
import { Meeting } from '../meeting-entities.ts';
import { MeetingProxy } from './meeting-proxy.ts';

export interface ProxyPaper {
  readonly meetingId: string;
  readonly giverSeatId: string;
  readonly holderSeatId: string;
  readonly signedOn: string;
  readonly paperReference: string;
}

/** Under the lock of the meeting, so that nobody comes to hold more than the by-law lets them. */
export async function giveProxy(
  em: EntityManager,
  paper: ProxyPaper,
  act: Act,
): Promise<{ proxyId: string } | { refused: ProxyRefusal }> {
  const meeting = await findLocked(em, Meeting, { id: paper.meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  if (meeting.status !== 'convened' && meeting.status !== 'opened') {
    return { refused: 'meeting-is-over' };
  }
  const on = dayOf(act.at);
  const room = await readSittingRoom(em, { meeting, on });
  const { proxiesPerHolder } = room.byLaw;
  if (proxiesPerHolder === 0) return { refused: 'proxies-not-allowed' };
  const userOf = new Map(room.seats.map(({ id, userId }) => [id, userId]));
  const giver = userOf.get(paper.giverSeatId);
  const holder = userOf.get(paper.holderSeatId);
  if (giver === undefined || holder === undefined) return { refused: 'not-on-the-committee' };
  const given = room.proxies.map((one) => ({
    giver: userOf.get(one.giverSeatId) ?? '',
    holder: userOf.get(one.holderSeatId) ?? '',
  }));
  const present = room.present.map(({ userId }) => userId);
  if (giver !== holder && paper.signedOn > on) return { refused: 'proxy-signed-later' };
  const refused = proxyRefusal({ giver, holder }, { proxiesPerHolder, given, present });
  if (refused !== null) return { refused };
  return { proxyId: await insertProxy(em, { meeting, paper }, act) };
}

async function insertProxy(
  em: EntityManager,
  { meeting, paper }: { meeting: Meeting; paper: ProxyPaper },
  act: Act,
): Promise<string> {
  const id = randomUUID();
  const by = { bySeatId: act.seatId, recordedAt: act.at, endedAt: null };
  await em.insert(MeetingProxy, { id, ...paper, ...placeOf(meeting), ...by });
  const { giverSeatId, holderSeatId, signedOn } = paper;
  await record(em, {
    action: 'proxy-given',
    at: act.at,
    actor: act,
    place: meeting,
    subject: { kind: 'meeting', id: meeting.id },
    detail: { proxyId: id, giverSeatId, holderSeatId, signedOn },
  });
  return id;
}

/** Takes the proxy back; votes that were cast by it stand. */
export async function endProxy(
  em: EntityManager,
  { meetingId, proxyId }: { readonly meetingId: string; readonly proxyId: string },
  act: Act,
): Promise<
  { proxyId: string } | { refused: 'no-such-meeting' | 'meeting-is-over' | 'proxy-ended-already' }
> {
  const meeting = await findLocked(em, Meeting, { id: meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  if (meeting.status !== 'convened' && meeting.status !== 'opened') {
    return { refused: 'meeting-is-over' };
  }
  const proxy = await findLocked(em, MeetingProxy, { id: proxyId, meetingId, endedAt: null });
  if (proxy === undefined) return { refused: 'proxy-ended-already' };
  await em.nativeUpdate(MeetingProxy, { id: proxyId }, { endedAt: act.at });
  await record(em, {
    action: 'proxy-ended',
    at: act.at,
    actor: act,
    place: meeting,
    subject: { kind: 'meeting', id: meetingId },
    detail: { proxyId, giverSeatId: proxy.giverSeatId },
  });
  return { proxyId };
}
