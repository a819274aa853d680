import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AccessionStatus, ContactChannel, DeclineReason } from '#domain/funds/accession';
import type { FundKind } from '#domain/funds/fund-kinds';
import { day, instant, placeColumns } from '../columns.ts';

/** A group of the area, member or not, and how far it has come. Its memberships are rows of `fund`. */
export const Accession = defineEntity({
  name: 'Accession',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    kind: p.text().$type<FundKind>(),
    nameTh: p.text(),
    nameEn: p.text(),
    foundedYearBe: p.integer().strictNullable(),
    /** Memberships as the group counts them; never added up to people. */
    memberCount: p.integer().strictNullable(),
    status: p.text().$type<AccessionStatus>(),
    statusSince: day(),
    nextTryOn: day().strictNullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});
export type Accession = InferEntity<typeof Accession>;

/** One step of a group's way; never changed. */
export const AccessionMove = defineEntity({
  name: 'AccessionMove',
  properties: {
    id: p.uuid().primary(),
    accessionId: p.uuid(),
    ...placeColumns(),
    number: p.integer(),
    /** Null where a membership was taken over without its way. */
    fromStatus: p.text().$type<AccessionStatus>().strictNullable(),
    toStatus: p.text().$type<AccessionStatus>(),
    movedOn: day(),
    reason: p.text().$type<DeclineReason>().strictNullable(),
    note: p.text().strictNullable(),
    nextTryOn: day().strictNullable(),
    bySeatId: p.uuid().strictNullable(),
    recordedAt: instant(),
  },
});
export type AccessionMove = InferEntity<typeof AccessionMove>;

/** What was tried: with whom, by which channel, what they said, which letter went out. */
export const AccessionContact = defineEntity({
  name: 'AccessionContact',
  properties: {
    id: p.uuid().primary(),
    accessionId: p.uuid(),
    ...placeColumns(),
    metOn: day(),
    channel: p.text().$type<ContactChannel>(),
    who: p.text(),
    said: p.text(),
    letterNumber: p.text().strictNullable(),
    /** The day on which a group that has declined asked to be asked again. */
    nextTryOn: day().strictNullable(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type AccessionContact = InferEntity<typeof AccessionContact>;

/** What a fund signed when it joined: one rate, and sharing what its debtors owe. */
export const AccessionAgreement = defineEntity({
  name: 'AccessionAgreement',
  properties: {
    fundId: p.uuid().primary(),
    accessionId: p.uuid(),
    ...placeColumns(),
    rateBasisPoints: p.integer(),
    rateFromOn: day(),
    dataSignedOn: day(),
    dataSignedBy: p.text(),
    agreementTextId: p.uuid(),
    recordedBySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type AccessionAgreement = InferEntity<typeof AccessionAgreement>;
