/** Who leaves an item: what is found on file now, what was found when its vote was opened, what was declared. */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  INTEREST_GROUNDS,
  type FoundInterest,
  type InterestGround,
} from '#domain/meetings/interests';
import { listRows } from '../../rows.ts';
import { findInterests, type InterestSearch, type SearchedSeat } from './find-interests.ts';
import { DeclaredInterestRow, FoundInterestRow, type KeptGround } from './interest-entities.ts';

/** One person who leaves, under each of their seats. */
export interface Leaving {
  readonly seatId: string;
  readonly userId: string;
  readonly grounds: readonly KeptGround[];
}

export interface WhoLeaves {
  readonly leaving: readonly Leaving[];
  /** The last word of each seat that has declared. */
  readonly declared: readonly DeclaredInterestRow[];
}

/** By item. What concerns a person holds for all their seats. */
export async function readWhoLeaves(
  em: EntityManager,
  search: InterestSearch,
): Promise<Map<string, WhoLeaves>> {
  const { itemIds, seats } = search;
  const live = await findInterests(em, search);
  const where = { itemId: { $in: [...itemIds] } };
  const kept = await listRows(em, FoundInterestRow, { where, orderBy: { foundAt: 'asc' } });
  const words = await listRows(em, DeclaredInterestRow, { where, orderBy: { sequence: 'asc' } });
  return new Map(
    itemIds.map((itemId) => {
      const found = [...(live.get(itemId) ?? []), ...kept.filter((row) => row.itemId === itemId)];
      const own = words.filter((word) => word.itemId === itemId);
      return [itemId, whoLeaves(seats, { found, words: own })];
    }),
  );
}

/** Of one item: what was found, and every word in its order. */
export function whoLeaves(
  seats: readonly SearchedSeat[],
  {
    found,
    words,
  }: { readonly found: readonly FoundInterest[]; readonly words: readonly DeclaredInterestRow[] },
): WhoLeaves {
  const declared = lastWords(words, seats);
  return { leaving: leavingOf(seats, { found, declared }), declared };
}

/** The ground that is named first when a vote is refused; undefined for somebody who stays. */
export function firstGround({ leaving }: WhoLeaves, seatId: string): InterestGround | undefined {
  return leaving.find((one) => one.seatId === seatId)?.grounds[0]?.ground;
}

/** A person who holds two seats has one word: the last one. */
function lastWords(
  words: readonly DeclaredInterestRow[],
  seats: readonly SearchedSeat[],
): DeclaredInterestRow[] {
  const userOf = new Map(seats.map(({ id, userId }) => [id, userId]));
  const last = new Map(words.map((word) => [userOf.get(word.seatId) ?? word.seatId, word]));
  return [...last.values()];
}

function leavingOf(
  seats: readonly SearchedSeat[],
  {
    found,
    declared,
  }: { found: readonly FoundInterest[]; declared: readonly DeclaredInterestRow[] },
): Leaving[] {
  const userOf = new Map(seats.map(({ id, userId }) => [id, userId]));
  return seats.flatMap(({ id: seatId, userId }) => {
    const isTheirs = (row: { readonly seatId: string }) => userOf.get(row.seatId) === userId;
    const word = declared.find((one) => isTheirs(one) && one.hasInterest);
    const grounds: KeptGround[] = [
      ...found
        .filter(isTheirs)
        .map(({ ground, degree, path }) => ({ ground, degree, path, reason: null })),
      ...(word === undefined
        ? []
        : [
            { ground: 'declared-interest' as const, degree: null, path: null, reason: word.reason },
          ]),
    ];
    return grounds.length === 0 ? [] : [{ seatId, userId, grounds: eachOnce(grounds) }];
  });
}

/** The first of each ground, in the order of the list: live before kept. */
function eachOnce(grounds: readonly KeptGround[]): KeptGround[] {
  return INTEREST_GROUNDS.flatMap((ground) => {
    const first = grounds.find((one) => one.ground === ground);
    return first === undefined ? [] : [first];
  });
}
