import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant, placeColumns } from '../columns.ts';

/** One request to undo a payment, and what a second person decided about it. */
export const RepaymentReversal = defineEntity({
  name: 'RepaymentReversal',
  properties: {
    id: p.uuid().primary(),
    repaymentId: p.uuid(),
    loanId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    /** As typed; it stays in this row, out of trail and processes. */
    reason: p.text(),
    status: p.text().$type<'asked' | 'confirmed' | 'declined'>(),
    askedByUserId: p.text(),
    askedBySeatId: p.uuid(),
    askedAt: instant(),
    decidedByUserId: p.text().strictNullable(),
    decidedBySeatId: p.uuid().strictNullable(),
    decidedAt: instant().strictNullable(),
    entryId: p.uuid().strictNullable(),
  },
});
export type RepaymentReversal = InferEntity<typeof RepaymentReversal>;
