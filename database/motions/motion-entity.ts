import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MotionKind } from '#domain/meetings/motion-kinds';
import { day, instant, placeColumns } from '../columns.ts';

/** What is moved before a meeting, to be decided yes or no. It never changes. */
export const MotionRow = defineEntity({
  name: 'MotionRow',
  tableName: 'motion',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    kind: p.text().$type<MotionKind>(),
    /** Of a free item; the others are named by their kind. */
    title: p.text().strictNullable(),
    body: p.text(),
    rateBasisPoints: p.integer().strictNullable(),
    effectiveFrom: day().strictNullable(),
    countersResolutionId: p.uuid().strictNullable(),
    /** Of a fund that leaves. */
    fundId: p.uuid().strictNullable(),
    /** Of an honour. */
    ceremonyOn: day().strictNullable(),
    mayBeNamed: p.boolean().strictNullable(),
    /** Whose case it is about, where it is about one. */
    caseId: p.uuid().strictNullable(),
    movedByUserId: p.text(),
    movedBySeatId: p.uuid(),
    movedAt: instant(),
  },
});
export type MotionRow = InferEntity<typeof MotionRow>;
