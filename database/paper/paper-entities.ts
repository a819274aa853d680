/** Sheets of paper with a code: what was printed, what came back, what was entered from it. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SheetKind, SheetStatus, VoidReason } from '#domain/paper/sheet-kinds';
import { day, instant, placeColumns } from '../columns.ts';

/** Sheets that were ordered together and lie in one PDF, which the press makes. */
export const PaperPrint = defineEntity({
  name: 'PaperPrint',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    /** When all of its sheets are about one case. */
    caseId: p.uuid().strictNullable(),
    number: p.integer(),
    yearBe: p.integer(),
    sheetCount: p.integer(),
    printedAt: instant(),
    printedByUserId: p.text(),
    printedBySeatId: p.uuid(),
  },
});
export type PaperPrint = InferEntity<typeof PaperPrint>;

export const PaperSheet = defineEntity({
  name: 'PaperSheet',
  properties: {
    id: p.uuid().primary(),
    /** Given by the database, one after the other over all centres; the code is made of it. */
    number: p.bigint('number'),
    printId: p.uuid(),
    position: p.integer(),
    ...placeColumns(),
    kind: p.text().$type<SheetKind>(),
    isPrefilled: p.boolean(),
    caseId: p.uuid().strictNullable(),
    meetingId: p.uuid().strictNullable(),
    itemId: p.uuid().strictNullable(),
    fundId: p.uuid().strictNullable(),
    collectOn: day().strictNullable(),
    status: p.text().$type<SheetStatus>(),
    printedAt: instant(),
    printedByUserId: p.text(),
    printedBySeatId: p.uuid(),
    /** The date that stands on the paper, and who wrote on it. */
    paperOn: day().strictNullable(),
    writerName: p.text().strictNullable(),
    photoId: p.uuid().strictNullable(),
    enteredAt: instant().strictNullable(),
    enteredByUserId: p.text().strictNullable(),
    enteredBySeatId: p.uuid().strictNullable(),
    voidReason: p.text().$type<VoidReason>().strictNullable(),
    voidedAt: instant().strictNullable(),
    voidedBySeatId: p.uuid().strictNullable(),
  },
});
export type PaperSheet = InferEntity<typeof PaperSheet>;

/** A payment that a collection sheet brought: of each loan one. */
export const PaperPayment = defineEntity({
  name: 'PaperPayment',
  properties: {
    sheetId: p.uuid().primary(),
    loanId: p.uuid().primary(),
    repaymentId: p.uuid(),
    ...placeColumns(),
  },
});
export type PaperPayment = InferEntity<typeof PaperPayment>;
