import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant, placeColumns } from '../columns.ts';

/** That a resolution that lends is to be undone: asked by one person, answered by another. */
export const ResolutionUndo = defineEntity({
  name: 'ResolutionUndo',
  properties: {
    id: p.uuid().primary(),
    resolutionId: p.uuid(),
    loanId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    reason: p.text(),
    status: p.text().$type<'asked' | 'confirmed' | 'declined'>(),
    askedByUserId: p.text(),
    askedBySeatId: p.uuid(),
    askedAt: instant(),
    answeredByUserId: p.text().strictNullable().default(null),
    answeredBySeatId: p.uuid().strictNullable().default(null),
    answeredAt: instant().strictNullable().default(null),
  },
});
export type ResolutionUndo = InferEntity<typeof ResolutionUndo>;
