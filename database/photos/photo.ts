import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PhotoType } from '#domain/photos/photo';
import { instant, placeColumns } from '../columns.ts';

/** A photo as somebody brought it: of a paper sheet, a receipt, a field. It never changes. */
export const Photo = defineEntity({
  name: 'Photo',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    /** The case it tells of; null for a photo about several households or none. */
    caseId: p.uuid().strictNullable(),
    mediaType: p.text().$type<PhotoType>(),
    /** In pixels. */
    width: p.integer(),
    height: p.integer(),
    sha256: p.text(),
    content: p.blob(),
    addedAt: instant(),
    addedByUserId: p.text(),
    addedBySeatId: p.uuid(),
  },
});
export type Photo = InferEntity<typeof Photo>;
