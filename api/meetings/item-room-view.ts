/** Who leaves an item, how it counts and who speaks for whom, as one reader of the room sees it. */

import type { z } from 'zod';
import type { ItemRoomView, ProxyView } from '#contracts/meeting-interests';
import type { ItemRecord } from '#database/meetings/interests/item-record';
import type { MeetingPage, SeatInMeeting } from '#database/meetings/meeting-page';
import { groundText } from '#domain/meetings/interest-words';

export function itemRoomView(
  { quorum, leaving, declared }: ItemRecord,
  reader: { readonly userId: string; readonly attendance: readonly SeatInMeeting[] },
): z.input<typeof ItemRoomView> {
  const seatOf = new Map(reader.attendance.map((seat) => [seat.seatId, seat]));
  const isYours = ({ seatId }: { seatId: string }) => seatOf.get(seatId)?.userId === reader.userId;
  const yours = declared.find(isYours);
  return {
    ...quorum,
    leaving: leaving.map((one) => ({
      seatId: one.seatId,
      name: seatOf.get(one.seatId)?.displayName ?? '',
      isYou: isYours(one),
      grounds: one.grounds.map((found) => ({ ground: found.ground, text: groundText(found) })),
    })),
    declaredSeatIds: declared.map(({ seatId }) => seatId),
    yourWord: yours === undefined ? null : yours.hasInterest ? 'interest' : 'none',
  };
}

export function proxyViews(
  { proxies, attendance }: MeetingPage,
  userId: string,
): z.input<typeof ProxyView>[] {
  const seatOf = new Map(attendance.map((seat) => [seat.seatId, seat]));
  return proxies.map(({ id, giverSeatId, holderSeatId, signedOn, paperReference }) => ({
    proxyId: id,
    giverSeatId,
    giverName: seatOf.get(giverSeatId)?.displayName ?? '',
    holderSeatId,
    holderName: seatOf.get(holderSeatId)?.displayName ?? '',
    isYours: seatOf.get(holderSeatId)?.userId === userId,
    signedOn,
    paperReference,
  }));
}
