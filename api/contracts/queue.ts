/** The waiting order while money is short: places with their reasons, and the change of what counts. */

import { z } from 'zod';
import { HARMS } from '#domain/allocation/village';
import { AHEAD_REASONS } from '#domain/queue/why-ahead';
import { WeightOfDay } from './allocations.ts';
import { Instant, IsoDate, Satang, ShortText, Uuid } from './primitives.ts';

const Place = z.number().int().min(1);

const QueueRow = z.object({
  place: Place,
  caseId: Uuid,
  caseNumber: z.string(),
  household: z.string(),
  amountSatang: Satang,
  /** Interest of one year less than today at the centre's rate; negative when it is more. */
  savedSatang: Satang,
  harms: z.array(z.enum(HARMS)),
  waitsSince: IsoDate,
  daysWaited: z.number().int(),
  /** Whole months, which the rule counts. */
  monthsWaited: z.number().int(),
  /** SHA-256 of the case number, which decides where all else is equal; the smaller first. */
  lot: z.string(),
});

export const WaitingQueue = z.object({
  on: IsoDate,
  /** The centre's one rate, by which the saving is worked out before a fund is chosen. */
  rateBasisPoints: z.number().int(),
  weights: z.array(WeightOfDay),
  /** What all who wait ask for, and what the funds have over their reserves for it. */
  askedSatang: Satang,
  lendableSatang: Satang,
  rows: z.array(QueueRow),
});
export type WaitingQueue = z.infer<typeof WaitingQueue>;

export const CaseQueuePlace = z.object({
  centreId: Uuid,
  /** Null while the case does not wait for a loan. */
  place: Place.nullable(),
  of: z.number().int(),
  /** Who comes before, from the first, and in which of the rule's reasons. */
  ahead: z.array(z.object({ place: Place, caseId: Uuid, reasons: z.array(z.enum(AHEAD_REASONS)) })),
});
export type CaseQueuePlace = z.infer<typeof CaseQueuePlace>;

const Weights = z.object({
  interestBasisPoints: z.number().int().min(0).max(10_000),
  harmBaht: z.number().int().min(0).max(1_000_000),
  waitingMonthBaht: z.number().int().min(0).max(1_000_000),
  householdBaht: z.number().int().min(0).max(1_000_000),
});

const typed = (most: number) => z.coerce.number().int().min(0).max(most).optional();

/** What is not named stays as it is in force on the day, and the day is today. */
export const WeightPreviewQuery = z.object({
  interestBasisPoints: typed(10_000),
  harmBaht: typed(1_000_000),
  waitingMonthBaht: typed(1_000_000),
  householdBaht: typed(1_000_000),
  effectiveFrom: IsoDate.optional(),
});
export type WeightPreviewQuery = z.infer<typeof WeightPreviewQuery>;

const QueueMove = z.object({
  caseId: Uuid,
  caseNumber: z.string(),
  household: z.string(),
  from: Place,
  to: Place,
});

const Seen = z.string().regex(/^[0-9a-f]{64}$/);

export const WeightPreview = z.object({
  before: Weights,
  /** Everybody who waits today, who stays in place too, in the order before. */
  moves: z.array(QueueMove),
  /** What is sent with a proposal or a confirmation: it says what the person saw. */
  seen: Seen,
});
export type WeightPreview = z.infer<typeof WeightPreview>;

const WeightChangeView = z.object({
  changeId: Uuid,
  weights: Weights,
  effectiveFrom: IsoDate,
  reason: z.string(),
  status: z.enum(['proposed', 'confirmed', 'withdrawn']),
  proposedBy: z.string(),
  proposedAt: Instant,
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
  /** Whether the reader proposed it, and so cannot confirm it. */
  isYours: z.boolean(),
  /** How many changed their place, as the last of the two saw it. */
  moved: z.number().int(),
});

export const WeightChanges = z.object({
  /** The newest first. */
  rows: z.array(WeightChangeView),
  mayChange: z.boolean(),
  /** Who would move now by the open proposal; null without one, and for who may not change weights. */
  preview: WeightPreview.nullable(),
});
export type WeightChanges = z.infer<typeof WeightChanges>;

export const NewWeights = Weights.extend({
  effectiveFrom: IsoDate,
  reason: ShortText,
  seen: Seen,
});
export type NewWeights = z.infer<typeof NewWeights>;

export const WeightAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('confirmed'), seen: Seen }),
  z.object({ outcome: z.literal('withdrawn') }),
]);
export type WeightAnswer = z.infer<typeof WeightAnswer>;
