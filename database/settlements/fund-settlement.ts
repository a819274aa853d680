import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** Money that went from one fund of a centre to another for a debt of a household, in both books. */
export const FundSettlement = defineEntity({
  name: 'FundSettlement',
  properties: {
    id: p.uuid().primary(),
    /** The loan that pays, and the debt that it pays. */
    loanId: p.uuid(),
    debtId: p.uuid(),
    ...placeColumns(),
    payerFundId: p.uuid(),
    payeeFundId: p.uuid(),
    amountSatang: satangColumn(),
    settledOn: day(),
    /** In the payer's books: what it owes, and that it paid. */
    owedEntryId: p.uuid(),
    paidEntryId: p.uuid(),
    /** In the payee's books: for what, and that it came. */
    creditedEntryId: p.uuid(),
    receivedEntryId: p.uuid(),
    /** The receipt of the payee, where its loan stands in our journal. */
    repaymentId: p.uuid().strictNullable(),
    /** The settlement that this one gives back, in the other direction. */
    returnsId: p.uuid().strictNullable(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type FundSettlement = InferEntity<typeof FundSettlement>;
