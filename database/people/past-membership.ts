import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MemberRelation } from '#domain/assessment/code-lists';
import type { LeavingReason } from '#domain/people/household/leaving';
import { day, instant, placeColumns } from '../columns.ts';

/** Somebody was of the household until a day, and why they left. Whoever is of it stands in `HouseholdMember`. */
export const PastMembership = defineEntity({
  name: 'PastMembership',
  properties: {
    id: p.uuid().primary(),
    householdId: p.uuid(),
    personId: p.uuid(),
    ...placeColumns(),
    relation: p.text().$type<MemberRelation>(),
    sinceOn: day().strictNullable(),
    leftOn: day(),
    reason: p.text().$type<LeavingReason>(),
    /** Who became the head when the head left. */
    successorPersonId: p.uuid().strictNullable(),
    bySeatId: p.uuid(),
    notedAt: instant(),
  },
});

export type PastMembership = InferEntity<typeof PastMembership>;
