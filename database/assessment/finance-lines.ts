import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SheetLine } from '#domain/affordability/sheet';
import type { ExpenseKind, IncomeKind } from '#domain/assessment/code-lists';
import { calendarMonths, placeColumns, satangColumn } from '../columns.ts';

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
    every: p.text().$type<SheetLine<IncomeKind>['every']>(),
    /** Of one month, or of the whole year; of a trade: what it sells. */
    amountSatang: satangColumn(),
    costsSatang: satangColumn().default(0),
    months: calendarMonths(),
    /** What is left of it in an average month, costs off. */
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
    every: p.text().$type<SheetLine<ExpenseKind>['every']>(),
    amountSatang: satangColumn(),
    months: calendarMonths(),
    /** What it is in an average month. */
    monthSatang: satangColumn(),
  },
});

export type ExpenseLine = InferEntity<typeof ExpenseLine>;
