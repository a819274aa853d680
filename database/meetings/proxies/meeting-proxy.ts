import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { day, instant, placeColumns } from '../../columns.ts';
import { SeatRow } from '../../people/seat.ts';
import { findRow, listRows } from '../../rows.ts';

/** A member who cannot come lets another one speak for them in this meeting, in writing. */
export const MeetingProxy = defineEntity({
  name: 'MeetingProxy',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    giverSeatId: p.uuid(),
    holderSeatId: p.uuid(),
    ...placeColumns(),
    signedOn: day(),
    /** Where the signed paper is kept. */
    paperReference: p.text(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
    endedAt: instant().strictNullable(),
  },
});
export type MeetingProxy = InferEntity<typeof MeetingProxy>;

/** The proxies of a meeting that were not taken back. */
export async function readProxies(em: EntityManager, meetingId: string): Promise<MeetingProxy[]> {
  return listRows(em, MeetingProxy, {
    where: { meetingId, endedAt: null },
    orderBy: { recordedAt: 'asc', id: 'asc' },
  });
}

/** Whether the account holds the proxy that the seat gave for this meeting. */
export async function holdsProxy(
  em: EntityManager,
  ask: { readonly meetingId: string; readonly giverSeatId: string; readonly userId: string },
): Promise<boolean> {
  const { meetingId, giverSeatId, userId } = ask;
  const proxies = await readProxies(em, meetingId);
  const proxy = proxies.find((one) => one.giverSeatId === giverSeatId);
  if (proxy === undefined) return false;
  return (await findRow(em, SeatRow, { id: proxy.holderSeatId, userId })) !== undefined;
}
