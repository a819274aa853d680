import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { KeptKind, StrikeReason } from '#domain/people/relations/relation';
import { day, instant, placeColumns } from '../../columns.ts';

/** `person` is the spouse, parent, surety or head of `other`, from a day until a day. */
export const PersonRelation = defineEntity({
  name: 'PersonRelation',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    otherPersonId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<KeptKind>(),
    fromOn: day().strictNullable(),
    untilOn: day().strictNullable(),
    bySeatId: p.uuid(),
    notedAt: instant(),
    /** Noted by mistake: stays readable and counts no more. */
    struckReason: p.text().$type<StrikeReason>().strictNullable(),
    struckBySeatId: p.uuid().strictNullable(),
    struckAt: instant().strictNullable(),
  },
});

export type PersonRelation = InferEntity<typeof PersonRelation>;
