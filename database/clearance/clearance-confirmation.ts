import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, placeColumns } from '../columns.ts';

/** One member's word that the household owes nothing more, or why not. */
export const ClearanceConfirmation = defineEntity({
  name: 'ClearanceConfirmation',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    taskId: p.uuid(),
    attempt: p.integer(),
    userId: p.text(),
    personId: p.uuid().strictNullable(),
    bySeatId: p.uuid(),
    isConfirmed: p.boolean(),
    reason: p.text().strictNullable(),
    confirmedOn: day(),
  },
});
export type ClearanceConfirmation = InferEntity<typeof ClearanceConfirmation>;
