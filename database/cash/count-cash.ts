/** The first of two people counts the cash at a place and writes it down beside the books. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sumOfPieces, type CountedPieces } from '#domain/money/coins';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import type { AuditAction } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { lockBooks } from '../ledger/balances.ts';
import { nextNumber } from '../numbers/next.ts';
import { placeOf } from '../places/place.ts';
import { findRow, getRow } from '../rows.ts';
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
  await noteCount(em, count, { action: 'cash-counted', act });
  return { countId };
}

/** Writes what happened to a count into the trail. */
export async function noteCount(
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
