import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MemberRelation } from '#domain/assessment/code-lists';
import { day, instant, placeColumns } from '../columns.ts';

export const Household = defineEntity({
  name: 'Household',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    houseNumber: p.text(),
    houseCode: p.text().strictNullable(),
    villageNumber: p.integer(),
    /** Several households may live in one house: 1, 2, … */
    numberInHouse: p.integer().default(1),
    headPersonId: p.uuid(),
    isDemo: p.boolean().default(false),
    /** Counts contracts reserved and signed, so that two of them never happen at once. */
    contractTurns: p.integer().default(0),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});

export type Household = InferEntity<typeof Household>;

export const HouseholdMember = defineEntity({
  name: 'HouseholdMember',
  properties: {
    householdId: p.uuid().primary(),
    personId: p.uuid().primary(),
    ...placeColumns(),
    relation: p.text().$type<MemberRelation>(),
    sinceOn: day().strictNullable(),
  },
});

export type HouseholdMember = InferEntity<typeof HouseholdMember>;
