import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DebtSource } from '#domain/assessment/code-lists';
import type { ContactChannel } from '#domain/funds/accession';
import type {
  Danger,
  LeftOutReason,
  MatterForum,
  MatterStatus,
} from '#domain/negotiations/matters';
import type { OfferSide, TalkStatus } from '#domain/negotiations/offers';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** One debt under negotiation. */
export const Negotiation = defineEntity({
  name: 'Negotiation',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    debtId: p.uuid(),
    source: p.text().$type<DebtSource>(),
    /** As the survey found it. */
    balanceSatang: satangColumn(),
    status: p.text().$type<MatterStatus>(),
    statusSince: day(),
    dangers: p.array().$type<Danger[]>(),
    settledSatang: satangColumn().strictNullable(),
    payByOn: day().strictNullable(),
    negotiatorSeatId: p.uuid(),
    openedOn: day(),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});
export type Negotiation = InferEntity<typeof Negotiation>;

/** Who lent; several may have lent one debt. */
export const NegotiationCreditor = defineEntity({
  name: 'NegotiationCreditor',
  properties: {
    negotiationId: p.uuid().primary(),
    creditorId: p.uuid().primary(),
    ...placeColumns(),
  },
});

/** Who owes; several may owe one debt. */
export const NegotiationDebtor = defineEntity({
  name: 'NegotiationDebtor',
  properties: {
    id: p.uuid().primary(),
    negotiationId: p.uuid(),
    personId: p.uuid(),
    ...placeColumns(),
  },
});

/** An end of the talks, or taking them up again; never changed. */
export const NegotiationMove = defineEntity({
  name: 'NegotiationMove',
  properties: {
    id: p.uuid().primary(),
    negotiationId: p.uuid(),
    ...placeColumns(),
    number: p.integer(),
    toStatus: p.text().$type<MatterStatus>(),
    movedOn: day(),
    settledSatang: satangColumn().strictNullable(),
    payByOn: day().strictNullable(),
    documentReference: p.text().strictNullable(),
    documentOn: day().strictNullable(),
    signedBy: p.text().strictNullable(),
    /** Account or other way by which a settled creditor is paid; null where the paper names none. */
    payTo: p.text().strictNullable(),
    forum: p.text().$type<MatterForum>().strictNullable(),
    reason: p.text().$type<LeftOutReason>().strictNullable(),
    note: p.text().strictNullable(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type NegotiationMove = InferEntity<typeof NegotiationMove>;

/** What was said once, with the offer that was made; an offer is answered once. */
export const NegotiationTalk = defineEntity({
  name: 'NegotiationTalk',
  properties: {
    id: p.uuid().primary(),
    negotiationId: p.uuid(),
    ...placeColumns(),
    number: p.integer(),
    heldOn: day(),
    channel: p.text().$type<ContactChannel>(),
    /** Who makes the offer. */
    side: p.text().$type<OfferSide>(),
    /** Who spoke for the creditor. */
    who: p.text(),
    /** What the creditor wants. */
    askedSatang: satangColumn().strictNullable(),
    offeredSatang: satangColumn().strictNullable(),
    untilOn: day().strictNullable(),
    /** What was owed in all on the day. */
    owedSatang: satangColumn(),
    said: p.text().strictNullable(),
    status: p.text().$type<TalkStatus>(),
    answeredOn: day().strictNullable(),
    answerChannel: p.text().$type<ContactChannel>().strictNullable(),
    answerWho: p.text().strictNullable(),
    answerSaid: p.text().strictNullable(),
    counterSatang: satangColumn().strictNullable(),
    bySeatId: p.uuid(),
    answerBySeatId: p.uuid().strictNullable(),
    recordedAt: instant(),
  },
});
export type NegotiationTalk = InferEntity<typeof NegotiationTalk>;
