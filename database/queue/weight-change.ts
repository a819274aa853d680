import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Weights } from '#domain/allocation/village';
import type { Move } from '#domain/queue/moves';
import { day, instant, placeColumns } from '../columns.ts';

/** New weights for the waiting order: proposed by one person, confirmed by another or taken back. */
export const WeightChange = defineEntity({
  name: 'WeightChange',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    interestBasisPoints: p.integer(),
    harmBaht: p.integer(),
    waitingMonthBaht: p.integer(),
    householdBaht: p.integer(),
    effectiveFrom: day(),
    reason: p.text(),
    status: p.text().$type<'proposed' | 'confirmed' | 'withdrawn'>(),
    proposedByUserId: p.text(),
    proposedBySeatId: p.uuid(),
    proposedAt: instant(),
    /** Everybody's place before and after, as whoever proposed saw it. */
    proposedMoves: p.json().$type<readonly Move[]>(),
    answeredByUserId: p.text().strictNullable().default(null),
    answeredBySeatId: p.uuid().strictNullable().default(null),
    answeredAt: instant().strictNullable().default(null),
    /** As the second person saw it; null unless confirmed. */
    confirmedMoves: p.json().$type<readonly Move[]>().strictNullable().default(null),
  },
});
export type WeightChange = InferEntity<typeof WeightChange>;

/** The weights alone. */
export function weightsIn(change: Weights): Weights {
  const { interestBasisPoints, harmBaht, waitingMonthBaht, householdBaht } = change;
  return { interestBasisPoints, harmBaht, waitingMonthBaht, householdBaht };
}
