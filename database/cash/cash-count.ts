import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** One count of the notes and coins at a place, and what a second person decided about it. */
export const CashCount = defineEntity({
  name: 'CashCount',
  properties: {
    id: p.uuid().primary(),
    placeId: p.uuid(),
    fundId: p.uuid(),
    ...placeColumns(),
    number: p.integer(),
    yearBe: p.integer(),
    countedOn: day(),
    /** What the books said lay there at the moment of the count. */
    expectedSatang: satangColumn(),
    countedSatang: satangColumn(),
    status: p.text().$type<'counted' | 'confirmed' | 'declined'>(),
    countedByUserId: p.text(),
    countedBySeatId: p.uuid(),
    countedAt: instant(),
    decidedByUserId: p.text().strictNullable(),
    decidedBySeatId: p.uuid().strictNullable(),
    decidedAt: instant().strictNullable(),
    /** The entry of the difference; null where there is none. */
    entryId: p.uuid().strictNullable(),
  },
});
export type CashCount = InferEntity<typeof CashCount>;

export const CashCountLine = defineEntity({
  name: 'CashCountLine',
  properties: {
    countId: p.uuid().primary(),
    denominationSatang: satangColumn().primary(),
    ...placeColumns(),
    pieces: p.integer(),
  },
});
export type CashCountLine = InferEntity<typeof CashCountLine>;
