import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { placeColumns } from '../columns.ts';

/** A grant that a resolution awarded, with the entry where a fund paid it. It never changes. */
export const GroupGrantAward = defineEntity({
  name: 'GroupGrantAward',
  properties: {
    grantId: p.uuid().primary(),
    resolutionId: p.uuid(),
    ...placeColumns(),
    fundId: p.uuid().strictNullable(),
    entryId: p.uuid().strictNullable(),
  },
});
export type GroupGrantAward = InferEntity<typeof GroupGrantAward>;
