/** The funds that lend one loan together, and what of each payment went to which of them. */

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
