import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ExtraUse } from '#domain/interest/repayment';
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
    /** Met last, where the contract bears any. */
    defaultInterestSatang: satangColumn().default(0),
    /** Received beyond all that was owed, and handed back in cash at once; no part of the amount. */
    returnedSatang: satangColumn().default(0),
    paidOn: day(),
    /** What the household wished for money beyond the instalment, whether there was any or not. */
    extraWish: p.text().$type<ExtraUse>().strictNullable().default(null),
    /** What became of what was beyond the instalment; null when nothing was. */
    extraUse: p.text().$type<ExtraUse>().strictNullable().default(null),
    receivedBySeatId: p.uuid().strictNullable(),
    isImported: p.boolean(),
    /** The change that the instalments followed when it was taken. */
    loanChangeId: p.uuid().strictNullable().default(null),
    /** The day on which it was undone; the receipt keeps its number. */
    cancelledOn: day().strictNullable().default(null),
    /** The day on which its split was worked out anew, because an earlier payment was undone or came late. */
    reallocatedOn: day().strictNullable().default(null),
    recordedAt: instant(),
  },
});
export type Repayment = InferEntity<typeof Repayment>;
