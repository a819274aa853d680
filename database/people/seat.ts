import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Role } from '#domain/people/roles';
import type { SeatEndReason } from '#domain/people/terms';
import { day, instant } from '../columns.ts';

/** A role that a user holds at a place for a term. `centreId` is empty for area and agency seats. */
export const SeatRow = defineEntity({
  name: 'SeatRow',
  tableName: 'seat',
  properties: {
    id: p.uuid().primary(),
    userId: p.text(),
    personId: p.uuid().strictNullable(),
    role: p.text().$type<Role>(),
    centreId: p.uuid().strictNullable(),
    areaCode: p.text(),
    householdId: p.uuid().strictNullable(),
    /** The member fund that a seat of the committee represents. */
    fundId: p.uuid().strictNullable(),
    displayName: p.text(),
    fromOn: day(),
    untilOn: day().strictNullable(),
    /** Why it was ended before its time; null of a term that runs or ran out. */
    endedReason: p.text().$type<SeatEndReason>().strictNullable(),
    handoverNote: p.text().strictNullable(),
    isDemo: p.boolean().default(false),
    createdAt: instant(),
  },
});

export type SeatRow = InferEntity<typeof SeatRow>;
