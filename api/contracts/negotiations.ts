/** Talks with creditors: the household's signed authority, offers and answers, how each debt ended. */

import { z } from 'zod';
import { DEBT_SOURCES } from '#domain/assessment/code-lists';
import { CONTACT_CHANNELS } from '#domain/funds/accession';
import {
  DANGERS,
  LEFT_OUT_REASONS,
  MATTER_FORUMS,
  MATTER_STATUSES,
  TYPED_LEFT_OUT_REASONS,
} from '#domain/negotiations/matters';
import {
  MANDATE_EVIDENCE,
  OFFER_ANSWERS,
  OFFER_SIDES,
  TALK_STATUSES,
} from '#domain/negotiations/offers';
import {
  IsoDate,
  LongText,
  Phone,
  PositiveSatang,
  Satang,
  sayOther,
  ShortText,
  Uuid,
} from './primitives.ts';

/** Null where the reader has no need to know: then the class of the form is all that is told. */
const CreditorView = z.object({
  creditorId: Uuid,
  source: z.enum(DEBT_SOURCES),
  name: z.string().nullable(),
  description: z.string().nullable(),
  phone: z.string().nullable(),
});

const TalkView = z.object({
  talkId: Uuid,
  number: z.number().int(),
  heldOn: z.string(),
  channel: z.enum(CONTACT_CHANNELS),
  side: z.enum(OFFER_SIDES),
  who: z.string().nullable(),
  askedSatang: Satang.nullable(),
  offeredSatang: Satang.nullable(),
  untilOn: z.string().nullable(),
  owedSatang: Satang,
  said: z.string().nullable(),
  status: z.enum(TALK_STATUSES),
  answer: z
    .object({
      on: z.string(),
      channel: z.enum(CONTACT_CHANNELS).nullable(),
      who: z.string().nullable(),
      said: z.string().nullable(),
      counterSatang: Satang.nullable(),
    })
    .nullable(),
  byName: z.string().nullable(),
});
export type TalkView = z.infer<typeof TalkView>;

const MoveView = z.object({
  number: z.number().int(),
  to: z.enum(MATTER_STATUSES),
  movedOn: z.string(),
  settledSatang: Satang.nullable(),
  payByOn: z.string().nullable(),
  documentReference: z.string().nullable(),
  documentOn: z.string().nullable(),
  signedBy: z.string().nullable(),
  /** Account or other way of payment, as the signed paper says; null where it names none. */
  payTo: z.string().nullable(),
  forum: z.enum(MATTER_FORUMS).nullable(),
  reason: z.enum(LEFT_OUT_REASONS).nullable(),
  note: z.string().nullable(),
  byName: z.string().nullable(),
});
export type MatterMoveView = z.infer<typeof MoveView>;

export const MatterView = z.object({
  negotiationId: Uuid,
  debtId: Uuid,
  isOfTheSurvey: z.boolean(),
  source: z.enum(DEBT_SOURCES),
  /** Null for readers who may know the class only. */
  creditors: z.array(CreditorView).nullable(),
  debtors: z.array(z.object({ personId: Uuid, name: z.string() })),
  balanceSatang: Satang,
  /** In full today: the balance of the survey with interest since, by the debt's own terms. */
  owedSatang: Satang,
  status: z.enum(MATTER_STATUSES),
  statusSince: z.string(),
  dangers: z.array(z.enum(DANGERS)),
  settledSatang: Satang.nullable(),
  payByOn: z.string().nullable(),
  /** Somebody who owes it has signed, and the signature is proved. */
  hasMandate: z.boolean(),
  talks: z.array(TalkView),
  moves: z.array(MoveView),
});
export type MatterView = z.infer<typeof MatterView>;

export const MandateView = z.object({
  mandateId: Uuid,
  personId: Uuid,
  personName: z.string(),
  signedOn: z.string(),
  signatureKind: z.enum(['signature', 'fingerprint']),
  evidence: z.enum(MANDATE_EVIDENCE),
  paperReference: z.string().nullable(),
  photoId: Uuid.nullable(),
  byName: z.string().nullable(),
  confirmedByName: z.string().nullable(),
  isProved: z.boolean(),
  mayConfirm: z.boolean(),
  endedOn: z.string().nullable(),
});
export type MandateView = z.infer<typeof MandateView>;

export const CaseNegotiations = z.object({
  caseId: Uuid,
  mandates: z.array(MandateView),
  matters: z.array(MatterView),
  mayNegotiate: z.boolean(),
  seesCreditors: z.boolean(),
});
export type CaseNegotiations = z.infer<typeof CaseNegotiations>;

export const CreditorQuery = z.object({ search: z.string().max(200).default('') });

export const CreditorList = z.object({
  rows: z.array(CreditorView.extend({ households: z.number().int(), debts: z.number().int() })),
});

export const NewMandate = z.object({
  personId: Uuid,
  signedOn: IsoDate,
  signatureKind: z.enum(['signature', 'fingerprint']),
  /** Two witnesses of a fingerprint (Civil and Commercial Code s.9). */
  witnessNames: z.array(ShortText).max(2).default([]),
  evidence: z.enum(MANDATE_EVIDENCE),
  paperReference: ShortText.nullable().default(null),
  /** Of the signed paper, brought before. */
  photoId: Uuid.nullable().default(null),
});

export const MandateEnd = z.object({ endedOn: IsoDate });

/** By `creditorId` one that the centre knows; else a new one, named or at least described. */
const CreditorChoice = z.object({
  creditorId: Uuid.nullable().default(null),
  name: ShortText.nullable().default(null),
  description: ShortText.nullable().default(null),
  phone: Phone.nullable().default(null),
});

export const NewNegotiation = z.object({
  debtId: Uuid,
  /** May be empty for a debt to a fund of the centre, which the survey names. */
  creditors: z.array(CreditorChoice).max(5),
  coDebtorIds: z.array(Uuid).max(10).default([]),
  dangers: z.array(z.enum(DANGERS)).max(DANGERS.length).default([]),
});

export const MarkedDangers = z.object({ dangers: z.array(z.enum(DANGERS)).max(DANGERS.length) });

export const NewTalk = z.object({
  heldOn: IsoDate,
  channel: z.enum(CONTACT_CHANNELS),
  /** Who makes the offer. */
  side: z.enum(OFFER_SIDES),
  /** Who spoke for the creditor. */
  who: ShortText,
  /** What the creditor wants; null when it was not said. */
  askedSatang: PositiveSatang.nullable(),
  /** Null: spoken with, nothing offered. */
  offeredSatang: PositiveSatang.nullable(),
  /** The last day on which the offer stands. */
  untilOn: IsoDate.nullable(),
  said: LongText.nullable(),
});

export const NewAnswer = z.object({
  answer: z.enum(OFFER_ANSWERS),
  answeredOn: IsoDate,
  channel: z.enum(CONTACT_CHANNELS),
  who: ShortText,
  said: LongText.nullable(),
  counterSatang: PositiveSatang.nullable().default(null),
});

const end = <As extends string>(as: As) => ({
  as: z.literal(as),
  endedOn: IsoDate,
  note: LongText.nullable(),
});

export const NegotiationEnd = z.discriminatedUnion('as', [
  z.object({
    ...end('settled'),
    amountSatang: PositiveSatang,
    payByOn: IsoDate.nullable(),
    documentReference: ShortText,
    documentOn: IsoDate,
    signedBy: ShortText,
    payTo: ShortText.nullable().default(null),
  }),
  z.object(end('refused')),
  z.object(end('silent')),
  z.object({ ...end('referred'), forum: z.enum(MATTER_FORUMS) }),
  z
    .object({ ...end('left-out'), reason: z.enum(TYPED_LEFT_OUT_REASONS) })
    .refine(sayOther.isSaid, sayOther.refusal),
]);

export const NegotiationResumed = z.object({ resumedOn: IsoDate, note: LongText.nullable() });
