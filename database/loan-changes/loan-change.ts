import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SignatureKind } from '#domain/law/signature';
import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';
import type { RowJson } from './rows-json.ts';

export const LOAN_CHANGE_STATUSES = [
  'asked',
  'on-agenda',
  'approved',
  'refused',
  'withdrawn',
] as const;
export type LoanChangeStatus = (typeof LOAN_CHANGE_STATUSES)[number];

/** What is asked of the committee about one contract, and what came of it. */
export const LoanChange = defineEntity({
  name: 'LoanChange',
  properties: {
    id: p.uuid().primary(),
    loanId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<LoanChangeKind>(),
    /** What is waived or added; null for arrears, which are spread whole. */
    amountSatang: satangColumn().strictNullable(),
    /** As typed; it stays in this row, out of trail and processes. */
    reason: p.text(),
    status: p.text().$type<LoanChangeStatus>(),
    askedByUserId: p.text(),
    askedBySeatId: p.uuid(),
    askedAt: instant(),
    resolutionId: p.uuid().strictNullable().default(null),
    /** The day on which it was resolved; from then on the instalments are those after it. */
    effectiveOn: day().strictNullable().default(null),
    rowsBefore: p.json().$type<readonly RowJson[]>().strictNullable().default(null),
    rowsAfter: p.json().$type<readonly RowJson[]>().strictNullable().default(null),
    /** The write-off or the added interest in the journal; null where neither is. */
    entryId: p.uuid().strictNullable().default(null),
    /** The written agreement by which interest is added; null of every other kind. */
    agreementOn: day().strictNullable().default(null),
    agreementPaper: p.text().strictNullable().default(null),
    agreementSignature: p.text().$type<SignatureKind>().strictNullable().default(null),
    agreementWitnessNames: p.array().default([]),
  },
});
export type LoanChange = InferEntity<typeof LoanChange>;
