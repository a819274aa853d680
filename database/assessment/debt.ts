import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DebtSource, DebtTreatment } from '#domain/assessment/code-lists';
import type { DebtPurpose } from '#domain/assessment/evidence/evidence';
import { day, placeColumns, satangColumn } from '../columns.ts';

export type RatePeriod = 'year' | 'month' | 'day';

/** A debt as the survey of one round found it, and what became of it. */
export const Debt = defineEntity({
  name: 'Debt',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    position: p.integer(),
    personId: p.uuid(),
    source: p.text().$type<DebtSource>(),
    creditorName: p.text().strictNullable(),
    creditorFundId: p.uuid().strictNullable(),
    balanceSatang: satangColumn(),
    instalmentSatang: satangColumn(),
    rateBasisPoints: p.integer(),
    ratePeriod: p.text().$type<RatePeriod>(),
    hasDefaulted: p.boolean(),
    canStillBorrow: p.boolean(),
    /** What the money was asked for, and what it was used for. */
    statedPurpose: p.text().$type<DebtPurpose>().strictNullable(),
    actualUse: p.text().$type<DebtPurpose>().strictNullable(),
    borrowedOn: day().strictNullable(),
    /** Since when nothing was paid; null when it is paid or nobody knows. */
    arrearsSince: day().strictNullable(),
    treatment: p.text().$type<DebtTreatment>().strictNullable(),
    payoffSatang: satangColumn().strictNullable(),
    payoffAgreedOn: day().strictNullable(),
    paidOn: day().strictNullable(),
    receiptNumber: p.text().strictNullable(),
    receiptOn: day().strictNullable(),
  },
});

export type Debt = InferEntity<typeof Debt>;
