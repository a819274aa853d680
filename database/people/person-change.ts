import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PersonValues } from '#domain/people/merge/merge';
import { instant, placeColumns } from '../columns.ts';

/** What a record said until it was written anew; never changed itself. */
export const PersonChange = defineEntity({
  name: 'PersonChange',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    ...placeColumns(),
    before: p.json<PersonValues>(),
    bySeatId: p.uuid(),
    changedAt: instant(),
  },
});

export type PersonChange = InferEntity<typeof PersonChange>;
