/** Lists of households that others drew up, taken over once a centre and never changed. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ListKind } from '#domain/case/lists/list-columns';
import { day, instant, placeColumns } from '../../columns.ts';

export const CandidateList = defineEntity({
  name: 'CandidateList',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    kind: p.text().$type<ListKind>(),
    /** The fund whose debtors these are; null for the other kinds. */
    fundId: p.uuid().strictNullable(),
    /** SHA-256 of the file: each file once a centre. */
    fileHash: p.text(),
    /** The day for which the list was drawn up. */
    listedOn: day(),
    rowCount: p.integer(),
    bySeatId: p.uuid(),
    importedAt: instant(),
  },
});
export type CandidateList = InferEntity<typeof CandidateList>;

/** One household of a list, by its head; nothing of it is believed until somebody speaks with it. */
export const CandidateRow = defineEntity({
  name: 'CandidateRow',
  tableName: 'candidate',
  properties: {
    id: p.uuid().primary(),
    listId: p.uuid(),
    ...placeColumns(),
    rowNumber: p.integer(),
    firstName: p.text(),
    lastName: p.text(),
    citizenId: p.text().strictNullable(),
    phone: p.text().strictNullable(),
    houseNumber: p.text(),
    villageNumber: p.integer(),
    houseCode: p.text().strictNullable(),
    note: p.text().strictNullable(),
  },
});
export type CandidateRow = InferEntity<typeof CandidateRow>;
