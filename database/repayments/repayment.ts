import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const Repayment = defineEntity({
  name: 'Repayment',
  properties: {
    id: p.uuid().primary(),
    loanId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    entryId: p.uuid().strictNullable(),
    receiptNumber: p.integer(),
    receiptYearBe: p.integer(),
    amountSatang: satangColumn(),
    principalSatang: satangColumn(),
    interestSatang: satangColumn(),
    paidOn: day(),
    receivedBySeatId: p.uuid().strictNullable(),
    isImported: p.boolean(),
    recordedAt: instant(),
  },
});
export type Repayment = InferEntity<typeof Repayment>;
