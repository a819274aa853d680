import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EarlySign } from '#domain/aftercare/signs';
import { day, placeColumns } from '../columns.ts';

export const AFTERCARE_OUTCOMES = ['well', 'early-signs', 'relapsed'] as const;

export type AftercareOutcome = (typeof AFTERCARE_OUTCOMES)[number];

/** A check of the watch over a household, with the signs that were seen. */
export const AftercareCheck = defineEntity({
  name: 'AftercareCheck',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    number: p.integer(),
    dueOn: day(),
    doneOn: day(),
    outcome: p.text().$type<AftercareOutcome>(),
    signs: p.array<EarlySign>(),
    note: p.text().strictNullable(),
    bySeatId: p.uuid(),
  },
});
export type AftercareCheck = InferEntity<typeof AftercareCheck>;
