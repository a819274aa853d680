/** Forms of career support and of the watch after clearance. */

import { z } from 'zod';
import { EARLY_SIGNS } from '#domain/aftercare/signs';
import { AGENCIES } from '#domain/people/roles';
import {
  OCCUPATIONS,
  SUPPORT_REFUSAL_REASONS,
  UNWANTED_SUPPORT_REASONS,
} from '#domain/support/support-statuses';
import { fromPaper } from './from-paper.ts';
import {
  AmountSatang,
  IsoDate,
  LongText,
  PositiveSatang,
  sayOther,
  ShortText,
  Uuid,
} from './primitives.ts';

const kind = <Kind extends string>(value: Kind) => ({ kind: z.literal(value) });
const ended = { outcome: z.literal('ended'), note: LongText.min(1) };

export const OfferSupport = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('offer-support'),
    outcome: z.literal('offered'),
    agency: z.enum(AGENCIES),
    occupation: z.enum(OCCUPATIONS),
    personId: Uuid,
    /** What the agency may know: skill, land, wish. Never a debt. */
    need: LongText.min(1),
  }),
  z
    .object({
      ...kind('offer-support'),
      outcome: z.literal('not-wanted'),
      reason: z.enum(UNWANTED_SUPPORT_REASONS),
      note: LongText.nullable(),
    })
    .refine(sayOther.isSaid, sayOther.refusal),
]);

export const AnswerOffer = z.discriminatedUnion('outcome', [
  z.object({ ...kind('answer-offer'), outcome: z.literal('accepted'), note: LongText.nullable() }),
  z.object({
    ...kind('answer-offer'),
    outcome: z.literal('refused'),
    reason: z.enum(SUPPORT_REFUSAL_REASONS),
    note: LongText.nullable(),
  }),
]);

export const ReportTraining = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('report-training'),
    outcome: z.literal('trained'),
    trainedOn: IsoDate,
    note: LongText.min(1),
  }),
  z.object({ ...kind('report-training'), ...ended }),
]);

export const RecordFirstSale = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('record-first-sale'),
    outcome: z.literal('sold'),
    soldOn: IsoDate,
    saleSatang: PositiveSatang,
    market: ShortText,
  }),
  z.object({ ...kind('record-first-sale'), ...ended }),
]);

export const FollowIncome = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('follow-income'),
    outcome: z.enum(['still-growing', 'lasting-market']),
    visitedOn: IsoDate,
    monthIncomeSatang: AmountSatang,
    market: ShortText,
    note: LongText.nullable(),
  }),
  z.object({ ...kind('follow-income'), ...ended }),
]);

export const AftercareCheck = z.object({
  ...kind('aftercare-check'),
  outcome: z.enum(['well', 'early-signs', 'relapsed']),
  doneOn: IsoDate,
  signs: z.array(z.enum(EARLY_SIGNS)),
  note: LongText.nullable(),
  ...fromPaper,
});
