/**
 * The funds that lend one loan together, and what of each payment went to which of them: as it was shared
 * at the payment, and what changed of it since. What a fund has is the sum (`lender_shares` of the database).
 */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { placeColumns, satangColumn } from '../../columns.ts';

export const LoanLender = defineEntity({
  name: 'LoanLender',
  properties: {
    loanId: p.uuid().primary(),
    /** From 1: in this order the money was reserved, and ties go to the earlier. */
    position: p.integer().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    lentSatang: satangColumn(),
  },
});
export type LoanLender = InferEntity<typeof LoanLender>;

export const RepaymentShare = defineEntity({
  name: 'RepaymentShare',
  properties: {
    repaymentId: p.uuid().primary(),
    fundId: p.uuid().primary(),
    loanId: p.uuid(),
    ...placeColumns(),
    entryId: p.uuid(),
    principalSatang: satangColumn(),
    interestSatang: satangColumn(),
    defaultInterestSatang: satangColumn(),
  },
});
export type RepaymentShare = InferEntity<typeof RepaymentShare>;

/** A part of a payment that became another, because an earlier payment came late or was undone. */
export const ShareMove = defineEntity({
  name: 'ShareMove',
  properties: {
    /** The reversal, or the payment that came late. */
    causeId: p.uuid().primary(),
    repaymentId: p.uuid().primary(),
    fundId: p.uuid().primary(),
    loanId: p.uuid(),
    ...placeColumns(),
    /** One for all that the cause moved in the books of the fund; null where that sums to nothing. */
    entryId: p.uuid().strictNullable(),
    /** More than zero goes to the fund, less comes from it. */
    principalSatang: satangColumn(),
    interestSatang: satangColumn(),
    defaultInterestSatang: satangColumn(),
  },
});
export type ShareMove = InferEntity<typeof ShareMove>;
