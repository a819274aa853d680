/** Whether a member votes in an item now: there or by proxy, with no interest in it, among enough others. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { InterestGround } from '#domain/meetings/interests';
import type { SeatRow } from '../../people/seat.ts';
import type { AgendaItem, Meeting } from '../meeting-entities.ts';
import { itemRefusal, type ItemRefusal } from './item-refusal.ts';
import { readItemInRoom, readSittingRoom, speakingProxies } from './item-room.ts';
import { firstGround } from './who-leaves.ts';

/** In the order in which they are checked. */
export type EntitlementRefusal =
  | 'not-present'
  | InterestGround
  | 'proxy-holder-leaves'
  | 'interest-not-declared'
  | ItemRefusal;

/** `hasDeclared`: the member has said something about the item. The caller holds the lock of the item. */
export async function findEntitlement(
  em: EntityManager,
  ask: {
    readonly meeting: Meeting;
    readonly item: AgendaItem;
    readonly seat: SeatRow;
    readonly on: string;
  },
): Promise<{ hasDeclared: boolean } | { refused: EntitlementRefusal }> {
  const { seat, item } = ask;
  const room = await readSittingRoom(em, ask);
  const isHere = room.present.some(({ id }) => id === seat.id);
  const isGivers = ({ giverSeatId }: { giverSeatId: string }) => giverSeatId === seat.id;
  if (!isHere && !speakingProxies(room, []).some(isGivers)) return { refused: 'not-present' };
  const inRoom = await readItemInRoom(em, room, item);
  const ground = firstGround(inRoom, seat.id);
  if (ground !== undefined) return { refused: ground };
  const recused = inRoom.leaving.map(({ userId }) => userId);
  if (!isHere && !speakingProxies(room, recused).some(isGivers)) {
    return { refused: 'proxy-holder-leaves' };
  }
  const own = room.seats.filter(({ userId }) => userId === seat.userId).map(({ id }) => id);
  const hasDeclared = inRoom.declared.some(({ seatId }) => own.includes(seatId));
  if (room.byLaw.declarationFirst && !hasDeclared) return { refused: 'interest-not-declared' };
  const refused = itemRefusal(room, inRoom);
  return refused === undefined ? { hasDeclared } : { refused };
}
