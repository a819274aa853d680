import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DistinctionReason } from '#domain/people/likeness/distinction';
import { instant, placeColumns } from '../columns.ts';

/** Two records that look alike and were judged to be two people; the lesser id stands first. */
export const PersonDistinction = defineEntity({
  name: 'PersonDistinction',
  properties: {
    personId: p.uuid().primary(),
    otherPersonId: p.uuid().primary(),
    ...placeColumns(),
    reason: p.text().$type<DistinctionReason>(),
    bySeatId: p.uuid(),
    decidedAt: instant(),
  },
});

export type PersonDistinction = InferEntity<typeof PersonDistinction>;
