import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ExpenseKind, IncomeKind } from '#domain/assessment/code-lists';
import { placeColumns, satangColumn } from '../columns.ts';

export const IncomeLine = defineEntity({
  name: 'IncomeLine',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    position: p.integer(),
    personId: p.uuid().strictNullable(),
    kind: p.text().$type<IncomeKind>(),
    monthSatang: satangColumn(),
  },
});

export type IncomeLine = InferEntity<typeof IncomeLine>;

export const ExpenseLine = defineEntity({
  name: 'ExpenseLine',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    kind: p.text().$type<ExpenseKind>(),
    monthSatang: satangColumn(),
  },
});

export type ExpenseLine = InferEntity<typeof ExpenseLine>;
