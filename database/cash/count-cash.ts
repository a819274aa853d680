/**
 * Counting the cash at a place: one person counts, another confirms, and only then is what differs
 * posted as over or short. Money that moved in between makes the count void: then it is counted anew.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { countEntry } from '#domain/ledger/cash-entries';
import { sumOfPieces, type CountedPieces } from '#domain/money/coins';
import { satang } from '#domain/money/satang';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import type { AuditAction } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { lockBooks } from '../ledger/balances.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { nextNumber } from '../numbers/next.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { CashCount, CashCountLine } from './cash-count.ts';
import { CashPlace } from './cash-place.ts';

export interface CountPlan {
  readonly placeId: string;
  /** Each note or coin at most once; those not named were not there. */
  readonly pieces: readonly CountedPieces[];
}

/** In the order in which they are checked. */
export type CountRefusal =
  | 'no-such-place'
  | 'banks-are-not-counted'
  | 'denomination-named-twice'
  | 'count-is-open';

/** Writes the count down beside what the books say at this moment. Nothing is posted yet. */
export async function countCash(
  em: EntityManager,
  { placeId, pieces }: CountPlan,
  act: Act,
): Promise<{ countId: string } | { refused: CountRefusal }> {
  const known = await findRow(em, CashPlace, { id: placeId });
  if (known === undefined) return { refused: 'no-such-place' };
  if (known.kind === 'bank') return { refused: 'banks-are-not-counted' };
  const named = new Set(pieces.map(({ denominationSatang }) => denominationSatang));
  if (named.size < pieces.length) return { refused: 'denomination-named-twice' };
  await lockBooks(em, known.fundId);
  const open = await findRow(em, CashCount, { placeId, status: 'counted' });
  if (open !== undefined) return { refused: 'count-is-open' };
  const { balanceSatang: expectedSatang } = await getRow(em, CashPlace, { id: placeId });
  const countId = randomUUID();
  const place = placeOf(known);
  const countedOn = dayOf(act.at);
  const yearBe = buddhistYearOf(countedOn);
  const count = {
    id: countId,
    placeId,
    fundId: known.fundId,
    ...place,
    number: await nextNumber(em, { series: 'cash-count', yearBe, place }),
    yearBe,
    countedOn,
    expectedSatang,
    countedSatang: sumOfPieces(pieces),
    status: 'counted' as const,
    countedByUserId: act.userId,
    countedBySeatId: act.seatId,
    countedAt: act.at,
    decidedByUserId: null,
    decidedBySeatId: null,
    decidedAt: null,
    entryId: null,
  };
  await em.insert(CashCount, count);
  const lines = pieces.filter((line) => line.pieces > 0);
  if (lines.length > 0) {
    await em.insertMany(
      CashCountLine,
      lines.map((line) => ({
        countId,
        denominationSatang: BigInt(line.denominationSatang),
        pieces: line.pieces,
        ...place,
      })),
    );
  }
  await note(em, count, { action: 'cash-counted', act });
  return { countId };
}

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
    await note(em, count, { action: 'cash-count-declined', act });
    return { countId };
  }
  if (count.countedByUserId === act.userId) return { refused: 'count-confirmed-by-another' };
  await lockBooks(em, count.fundId);
  const { balanceSatang } = await getRow(em, CashPlace, { id: count.placeId });
  if (balanceSatang !== count.expectedSatang) return { refused: 'cash-moved-since-count' };
  const posted = await postDifference(em, count, act);
  if (posted !== undefined && 'refused' in posted) return posted;
  await close(em, count, { status: outcome, entryId: posted?.entryId ?? null, act });
  await note(em, count, { action: 'cash-count-confirmed', act });
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
  { id }: CashCount,
  end: { status: 'confirmed' | 'declined'; entryId: string | null; act: Act },
): Promise<void> {
  const { status, entryId, act } = end;
  const decided = {
    decidedByUserId: act.userId,
    decidedBySeatId: act.seatId,
    decidedAt: act.at,
  };
  await em.nativeUpdate(CashCount, { id }, { status, entryId, ...decided });
}

async function note(
  em: EntityManager,
  count: Pick<
    CashCount,
    'id' | 'fundId' | 'centreId' | 'areaCode' | 'countedSatang' | 'expectedSatang'
  >,
  { action, act }: { action: AuditAction; act: Act },
): Promise<void> {
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: placeOf(count),
    subject: { kind: 'fund', id: count.fundId },
    detail: {
      countId: count.id,
      countedSatang: String(count.countedSatang),
      expectedSatang: String(count.expectedSatang),
    },
  });
}
