import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SignatureKind } from '#domain/law/signature';
import { day, instant, placeColumns } from '../columns.ts';

/** The household's consent of one round, or its refusal (Personal Data Protection Act s.19). */
export const Consent = defineEntity({
  name: 'Consent',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    textVersion: p.text(),
    purposes: p.array(),
    givenByPersonId: p.uuid(),
    isGiven: p.boolean(),
    signedOn: day(),
    signatureKind: p.text().$type<SignatureKind>().strictNullable(),
    witnessNames: p.array(),
    recordedAt: instant(),
  },
});

export type Consent = InferEntity<typeof Consent>;
