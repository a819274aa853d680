import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PolicyKey } from '#domain/centre/policies';
import { day, instant, placeColumns } from '../columns.ts';

/** One value of a centre's by-law from a day on; the newest record not later than a day is in force. */
export const Policy = defineEntity({
  name: 'Policy',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    key: p.text().$type<PolicyKey>(),
    value: p.integer(),
    effectiveFrom: day(),
    reason: p.text(),
    decidedBySeatId: p.uuid().strictNullable(),
    recordedAt: instant(),
    /** The change that two people have confirmed, of a weight; null of every other value. */
    weightChangeId: p.uuid().strictNullable().default(null),
  },
});

export type Policy = InferEntity<typeof Policy>;
