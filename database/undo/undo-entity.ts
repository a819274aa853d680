import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SignatureKind } from '#domain/law/signature';
import { day, instant, placeColumns } from '../columns.ts';

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
    /** When the household had signed the contract; null where it was asked before that. */
    contractSignedOn: day().strictNullable().default(null),
    /** Of the paper by which a signed contract is cancelled, in the centre's register of the year. */
    paperNumber: p.integer().strictNullable().default(null),
    paperYearBe: p.integer().strictNullable().default(null),
    /** What the household has signed, where a signed contract was cancelled. */
    agreementOn: day().strictNullable().default(null),
    agreementPaper: p.text().strictNullable().default(null),
    agreementSignature: p.text().$type<SignatureKind>().strictNullable().default(null),
    agreementSigner: p.text().strictNullable().default(null),
    agreementWitnessNames: p.array().default([]),
  },
});
export type ResolutionUndo = InferEntity<typeof ResolutionUndo>;
