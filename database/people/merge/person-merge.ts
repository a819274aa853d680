import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MergeChoices, PersonValues } from '#domain/people/merge/merge';
import { instant, placeColumns } from '../../columns.ts';

/** Two records made one, and who did and undid it. Holds personal data, as the records do. */
export const PersonMerge = defineEntity({
  name: 'PersonMerge',
  properties: {
    id: p.uuid().primary(),
    keptPersonId: p.uuid(),
    mergedPersonId: p.uuid(),
    ...placeColumns(),
    choices: p.json<MergeChoices>(),
    /** What the kept record said before. */
    keptBefore: p.json<PersonValues>(),
    /** What the merge wrote there: an undo has to find it unchanged. */
    keptAfter: p.json<PersonValues>(),
    mergedAt: instant(),
    mergedByUserId: p.text(),
    mergedBySeatId: p.uuid(),
    undoneAt: instant().strictNullable(),
    undoneByUserId: p.text().strictNullable(),
    undoneBySeatId: p.uuid().strictNullable(),
  },
});

export type PersonMerge = InferEntity<typeof PersonMerge>;

/** One reference that moved to the kept record; a membership that fell together keeps both rows. */
export const PersonMergeMove = defineEntity({
  name: 'PersonMergeMove',
  properties: {
    id: p.uuid().primary(),
    mergeId: p.uuid(),
    ...placeColumns(),
    tableName: p.text(),
    columnName: p.text(),
    rowId: p.uuid(),
    before: p.json<unknown>().strictNullable(),
  },
});

export type PersonMergeMove = InferEntity<typeof PersonMergeMove>;
