import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { WriteOffReason } from '#domain/loans/write-off';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** A loan that a resolution wrote off in the books of its fund. It never changes. */
export const LoanWriteOff = defineEntity({
  name: 'LoanWriteOff',
  properties: {
    loanId: p.uuid().primary(),
    resolutionId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    fundId: p.uuid(),
    reason: p.text().$type<WriteOffReason>(),
    writtenOffOn: day(),
    /** What left the loans receivable. */
    principalSatang: satangColumn(),
    /** Unpaid on the day and never in the books: interest is income once it is paid. */
    interestSatang: satangColumn(),
    defaultInterestSatang: satangColumn(),
    entryId: p.uuid(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type LoanWriteOff = InferEntity<typeof LoanWriteOff>;
