/**
 * The second of two people confirms a count, and only then is what differs posted as over or short; or
 * declines it. Money that moved in between makes the count void: then it is counted anew.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { countEntry } from '#domain/ledger/cash-entries';
import { satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import { orderDocument } from '../documents/document-order.ts';
import { lockBooks } from '../ledger/balances.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, getRow } from '../rows.ts';
import { CashCount } from './cash-count.ts';
import { CashPlace } from './cash-place.ts';
import { noteCount } from './count-cash.ts';

export interface CountDecision {
  readonly countId: string;
  readonly outcome: 'confirmed' | 'declined';
}

/** In the order in which they are checked. */
export type DecideCountRefusal =
  | 'no-such-count'
  | 'count-decided-already'
  | 'count-confirmed-by-another'
  | 'cash-moved-since-count'
  | EntryRefusal;

/** Another person confirms the count, and the difference is posted; or it is declined. */
export async function decideCount(
  em: EntityManager,
  { countId, outcome }: CountDecision,
  act: Act,
): Promise<{ countId: string } | { refused: DecideCountRefusal }> {
  const count = await findLocked(em, CashCount, { id: countId });
  if (count === undefined) return { refused: 'no-such-count' };
  if (count.status !== 'counted') return { refused: 'count-decided-already' };
  if (outcome === 'declined') {
    await close(em, count, { status: outcome, entryId: null, act });
    await noteCount(em, count, { action: 'cash-count-declined', act });
    return { countId };
  }
  if (count.countedByUserId === act.userId) return { refused: 'count-confirmed-by-another' };
  await lockBooks(em, count.fundId);
  const { balanceSatang } = await getRow(em, CashPlace, { id: count.placeId });
  if (balanceSatang !== count.expectedSatang) return { refused: 'cash-moved-since-count' };
  const posted = await postDifference(em, count, act);
  if (posted !== undefined && 'refused' in posted) return posted;
  await close(em, count, { status: outcome, entryId: posted?.entryId ?? null, act });
  await noteCount(em, count, { action: 'cash-count-confirmed', act });
  return { countId };
}

async function postDifference(em: EntityManager, count: CashCount, act: Act) {
  const differenceSatang = satang(count.countedSatang - count.expectedSatang);
  if (differenceSatang === 0n) return undefined;
  return postEntry(em, {
    fundId: count.fundId,
    ...countEntry({ differenceSatang, placeId: count.placeId }),
    postingKey: `count-cash/${count.id}`,
    businessOn: count.countedOn,
    recordedAt: act.at,
    bySeatId: act.seatId,
  });
}

async function close(
  em: EntityManager,
  count: CashCount,
  end: { status: 'confirmed' | 'declined'; entryId: string | null; act: Act },
): Promise<void> {
  const { id } = count;
  const { status, entryId, act } = end;
  const decided = {
    decidedByUserId: act.userId,
    decidedBySeatId: act.seatId,
    decidedAt: act.at,
  };
  await em.nativeUpdate(CashCount, { id }, { status, entryId, ...decided });
  await orderDocument(em, { kind: 'cash-count', subjectId: id, place: placeOf(count), at: act.at });
}
