/** Who left an item and how it was counted: frozen with its resolution, otherwise as it stands. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemQuorum } from '#domain/meetings/item-quorum';
import { listRows } from '../../rows.ts';
import type { AgendaItem } from '../meeting-entities.ts';
import { ResolutionQuorum, type KeptGround, type KeptProxy } from './interest-entities.ts';
import { readItemsInRoom, type ItemInRoom, type SittingRoom } from './item-room.ts';

export interface ItemRecord {
  readonly quorum: ItemQuorum;
  readonly leaving: readonly { readonly seatId: string; readonly grounds: readonly KeptGround[] }[];
  /** Seats that have said something about the item, with their last word. */
  readonly declared: readonly { readonly seatId: string; readonly hasInterest: boolean }[];
  /** Of a resolution: who spoke for whom. */
  readonly proxies: readonly KeptProxy[];
}

/** By item. */
export async function readItemRecords(
  em: EntityManager,
  room: SittingRoom,
  items: readonly AgendaItem[],
): Promise<Map<string, ItemRecord>> {
  const itemIds = items.map(({ id }) => id);
  const where = { itemId: { $in: itemIds } };
  const frozen = await listRows(em, ResolutionQuorum, { where, orderBy: { itemId: 'asc' } });
  const isFrozen = ({ id }: AgendaItem) => frozen.some(({ itemId }) => itemId === id);
  const open = items.filter((item) => !isFrozen(item));
  const live = await readItemsInRoom(em, room, open);
  return new Map([
    ...[...live].map(([itemId, inRoom]) => [itemId, liveRecord(inRoom)] as const),
    ...frozen.map((row) => [row.itemId, frozenRecord(row)] as const),
  ]);
}

function liveRecord({ quorum, leaving, declared }: ItemInRoom): ItemRecord {
  return { quorum, leaving, declared, proxies: [] };
}

function frozenRecord(row: ResolutionQuorum): ItemRecord {
  const { seats, needed, counted, byProxy, voters, recused, proxies } = row;
  const quorum = { seats, needed, counted, byProxy, voters, isMet: true };
  return { quorum, leaving: recused, declared: [], proxies };
}
