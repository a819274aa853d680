/** What stands behind the lines of a survey. Every row is added to and never changed. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ExpenseKind } from '#domain/assessment/code-lists';
import type { CheckOutcome, LineKind, PaperSeen } from '#domain/assessment/evidence/evidence';
import { day, instant, placeColumns, satangColumn } from '../../columns.ts';

const lineColumns = () => ({
  id: p.uuid().primary(),
  caseId: p.uuid(),
  ...placeColumns(),
  lineKind: p.text().$type<LineKind>(),
  lineId: p.uuid(),
  byUserId: p.text(),
  bySeatId: p.uuid(),
  recordedAt: instant(),
  sequence: p.bigint().autoincrement(),
});

/** Which papers were seen of a line; the newest list counts. */
export const LinePapers = defineEntity({
  name: 'LinePapers',
  properties: { ...lineColumns(), papers: p.array().$type<PaperSeen[]>() },
});
export type LinePapers = InferEntity<typeof LinePapers>;

/** A photo of the centre's store that shows a paper of a line. */
export const LinePhoto = defineEntity({
  name: 'LinePhoto',
  properties: {
    ...lineColumns(),
    photoId: p.uuid(),
    /** Of the photo, so that the same picture stands once beside a line. */
    sha256: p.text(),
  },
});
export type LinePhoto = InferEntity<typeof LinePhoto>;

/** That a second member looked at a line again; the newest counts. */
export const LineCheck = defineEntity({
  name: 'LineCheck',
  properties: {
    ...lineColumns(),
    outcome: p.text().$type<CheckOutcome>(),
    note: p.text().strictNullable(),
    /** Who had surveyed it, so that the database can tell the two apart. */
    surveyedByUserId: p.text().strictNullable(),
  },
});
export type LineCheck = InferEntity<typeof LineCheck>;

/** What households of a size usually spend, as the centre set it from a source it names. */
export const SpendGuide = defineEntity({
  name: 'SpendGuide',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    provinceCode: p.text(),
    householdSize: p.integer(),
    kind: p.text().$type<ExpenseKind>(),
    monthSatang: satangColumn(),
    source: p.text(),
    effectiveFrom: day(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type SpendGuide = InferEntity<typeof SpendGuide>;
