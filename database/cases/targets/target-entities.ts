/** How a centre sorts its households, and whom its chair has chosen. Added to, never changed. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Measure } from '#domain/case/targets/segments';
import { day, instant, placeColumns } from '../../columns.ts';

export const SegmentRow = defineEntity({
  name: 'SegmentRow',
  tableName: 'segment_criterion',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    code: p.text(),
    /** Null keeps the product's words for one of its own segments. */
    name: p.text().strictNullable(),
    measure: p.text().$type<Measure>(),
    least: p.integer(),
    most: p.integer().strictNullable(),
    isRequired: p.boolean(),
    isActive: p.boolean(),
    effectiveFrom: day(),
    reason: p.text(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type SegmentRow = InferEntity<typeof SegmentRow>;

export const TargetChoice = defineEntity({
  name: 'TargetChoice',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    fiscalYearBe: p.integer(),
    number: p.integer(),
    isChosen: p.boolean(),
    reason: p.text(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type TargetChoice = InferEntity<typeof TargetChoice>;
