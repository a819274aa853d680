/** What people write into the registers: append-only, struck out with a reason and written anew. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { KnowledgeSection, NoticeChannel } from '#domain/registers/entries';
import type { StruckKind } from '#domain/registers/register';
import { day, instant, placeColumns, satangColumn } from '../../columns.ts';

/** What every entry carries. */
const ownColumns = () => ({
  id: p.uuid().primary(),
  ...placeColumns(),
  bySeatId: p.uuid(),
  recordedAt: instant(),
});

export const Guarantor = defineEntity({
  name: 'Guarantor',
  properties: {
    ...ownColumns(),
    loanId: p.uuid(),
    /** Among the guarantors of the contract, struck out or not; the number of the surety paper. */
    number: p.integer(),
    personId: p.uuid(),
    /** The guarantee names its highest amount (Civil and Commercial Code s.681). */
    mostSatang: satangColumn(),
    signedOn: day(),
  },
});
export type Guarantor = InferEntity<typeof Guarantor>;

export const GuarantorNotice = defineEntity({
  name: 'GuarantorNotice',
  properties: {
    ...ownColumns(),
    guarantorId: p.uuid(),
    defaultOn: day(),
    sentOn: day(),
    channel: p.text().$type<NoticeChannel>(),
  },
});
export type GuarantorNotice = InferEntity<typeof GuarantorNotice>;

export const GroupGrant = defineEntity({
  name: 'GroupGrant',
  properties: {
    ...ownColumns(),
    groupId: p.uuid(),
    receivedOn: day(),
    source: p.text(),
    amountSatang: satangColumn(),
  },
});
export type GroupGrant = InferEntity<typeof GroupGrant>;

export const GrantUse = defineEntity({
  name: 'GrantUse',
  properties: {
    ...ownColumns(),
    groupId: p.uuid(),
    usedOn: day(),
    purpose: p.text(),
    amountSatang: satangColumn(),
  },
});
export type GrantUse = InferEntity<typeof GrantUse>;

export const WelfarePayout = defineEntity({
  name: 'WelfarePayout',
  properties: {
    ...ownColumns(),
    schemeId: p.uuid(),
    personId: p.uuid(),
    paidOn: day(),
    amountSatang: satangColumn(),
    source: p.text(),
  },
});
export type WelfarePayout = InferEntity<typeof WelfarePayout>;

export const FieldVisit = defineEntity({
  name: 'FieldVisit',
  properties: {
    ...ownColumns(),
    caseId: p.uuid().strictNullable(),
    visitedOn: day(),
    visitors: p.text(),
    purpose: p.text(),
    findings: p.text(),
    followUp: p.text().strictNullable(),
    followUpBy: day().strictNullable(),
  },
});
export type FieldVisit = InferEntity<typeof FieldVisit>;

export const VisitFollowUp = defineEntity({
  name: 'VisitFollowUp',
  properties: {
    visitId: p.uuid().primary(),
    ...placeColumns(),
    doneOn: day(),
    result: p.text(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type VisitFollowUp = InferEntity<typeof VisitFollowUp>;

export const KnowledgeRecord = defineEntity({
  name: 'KnowledgeRecord',
  properties: {
    ...ownColumns(),
    yearBe: p.integer(),
    section: p.text().$type<KnowledgeSection>(),
    title: p.text(),
    text: p.text(),
  },
});
export type KnowledgeRecord = InferEntity<typeof KnowledgeRecord>;

export const StruckEntry = defineEntity({
  name: 'StruckEntry',
  properties: {
    entryId: p.uuid().primary(),
    entryKind: p.text().$type<StruckKind>(),
    ...placeColumns(),
    reason: p.text(),
    bySeatId: p.uuid(),
    struckAt: instant(),
  },
});
export type StruckEntry = InferEntity<typeof StruckEntry>;
