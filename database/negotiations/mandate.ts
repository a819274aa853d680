import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MandateEvidence } from '#domain/negotiations/offers';
import { day, instant, placeColumns } from '../columns.ts';

/** A debtor's signed authority to speak with the creditors, for one round of the case. */
export const Mandate = defineEntity({
  name: 'Mandate',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    personId: p.uuid(),
    signedOn: day(),
    signatureKind: p.text().$type<'signature' | 'fingerprint'>(),
    witnessNames: p.array(),
    evidence: p.text().$type<MandateEvidence>(),
    /** Where the signed paper is kept, or its photo; both null when two people bear it out. */
    paperReference: p.text().strictNullable(),
    photoId: p.uuid().strictNullable(),
    byUserId: p.text(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
    confirmedByUserId: p.text().strictNullable(),
    confirmedBySeatId: p.uuid().strictNullable(),
    confirmedAt: instant().strictNullable(),
    /** From this day on it holds no more. */
    endedOn: day().strictNullable(),
    endedBySeatId: p.uuid().strictNullable(),
  },
});
export type Mandate = InferEntity<typeof Mandate>;
