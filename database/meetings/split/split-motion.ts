import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant, placeColumns, satangColumn } from '../../columns.ts';

/** A motion on an item: several funds lend one loan together. The newest stands. */
export const SplitMotion = defineEntity({
  name: 'SplitMotion',
  properties: {
    id: p.uuid().primary(),
    itemId: p.uuid(),
    ...placeColumns(),
    movedBySeatId: p.uuid(),
    movedAt: instant(),
    replacedAt: instant().strictNullable().default(null),
  },
});
export type SplitMotion = InferEntity<typeof SplitMotion>;

export const SplitMotionPart = defineEntity({
  name: 'SplitMotionPart',
  properties: {
    motionId: p.uuid().primary(),
    /** From 1: in this order the money is reserved, and ties go to the earlier. */
    position: p.integer().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    amountSatang: satangColumn(),
  },
});
export type SplitMotionPart = InferEntity<typeof SplitMotionPart>;
