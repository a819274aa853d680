import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AccessEndReason, AccessKind } from '#domain/household/access';
import { day, instant, placeColumns } from '../columns.ts';

/** A printed code that opens a household's own view, through the eyes of one member. */
export const HouseholdAccess = defineEntity({
  name: 'HouseholdAccess',
  properties: {
    id: p.uuid().primary(),
    householdId: p.uuid(),
    /** The member who comes in, or who named the helper: whose private things show. */
    personId: p.uuid(),
    seatId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<AccessKind>(),
    helperName: p.text().strictNullable(),
    helperRelation: p.text().strictNullable(),
    consentSignedOn: day().strictNullable(),
    signatureKind: p.text().$type<'signature' | 'fingerprint'>().strictNullable(),
    witnessNames: p.array(),
    /** Keyed hash of the code; the code can be made anew from the row's id, and from nothing else. */
    codeHash: p.text(),
    firstUseUntil: day(),
    endsOn: day().strictNullable(),
    bySeatId: p.uuid(),
    givenAt: instant(),
    claimedAt: instant().strictNullable(),
    revokedAt: instant().strictNullable(),
    revokedReason: p.text().$type<AccessEndReason>().strictNullable(),
    revokedBySeatId: p.uuid().strictNullable(),
  },
});

export type HouseholdAccess = InferEntity<typeof HouseholdAccess>;
