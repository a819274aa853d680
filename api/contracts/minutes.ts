/** Minutes as their readers see them, and what the secretary sends to correct them. */

import { z } from 'zod';
import { SIGNATURE_KINDS } from '#domain/law/signature';
import { MEETING_STATUSES } from '#domain/meetings/meeting-statuses';
import { MINUTES_PARTS } from '#domain/minutes/corrections';
import { BothTongues, Instant, LongText, Satang, ShortText, Uuid } from './primitives.ts';

const Signing = z.object({ name: z.string(), position: BothTongues });

const MinutesItemView = z.object({
  itemId: Uuid,
  title: z.string(),
  motion: z.string(),
  quorum: z.object({
    present: z.number().int(),
    needed: z.number().int(),
    seats: z.number().int(),
    byProxy: z.number().int(),
  }),
  recused: z.array(z.object({ name: z.string(), reason: BothTongues })),
  proxies: z.array(z.object({ giver: z.string(), holder: z.string(), paper: z.string() })),
  votes: z.array(
    z.object({ choice: BothTongues, count: z.number().int(), voters: z.array(z.string()) }),
  ),
  outcome: z.enum(['approved', 'refused', 'postponed', 'noted']),
  resolution: z
    .object({ number: z.string(), text: z.string(), amountSatang: Satang.optional() })
    .optional(),
  evidenceHash: z.string().nullable(),
});
export type MinutesItemView = z.infer<typeof MinutesItemView>;

const MinutesRecordView = z.object({
  meetingNumber: z.string(),
  heldOn: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  attendance: z.array(
    Signing.extend({
      isPresent: z.boolean(),
      arrivedAt: z.string().nullable(),
      leftAt: z.string().nullable(),
    }),
  ),
  items: z.array(MinutesItemView),
  evidenceHash: z.string().nullable(),
  chair: Signing,
  secretary: Signing,
});

/** What was there, what shall stand there, who wrote it, when and why. */
const MinutesCorrectionView = z.object({
  id: Uuid,
  part: z.enum(MINUTES_PARTS),
  itemId: Uuid.nullable(),
  amendsId: Uuid.nullable(),
  oldText: z.string().nullable(),
  newText: z.string().nullable(),
  reason: z.string(),
  byName: z.string(),
  at: Instant,
});
export type MinutesCorrectionView = z.infer<typeof MinutesCorrectionView>;

export const MinutesView = z.object({
  meetingId: Uuid,
  status: z.enum(MEETING_STATUSES),
  record: MinutesRecordView,
  corrections: z.array(MinutesCorrectionView),
  signatures: z.array(
    z.object({
      signedAs: z.enum(['chair', 'secretary']),
      name: z.string(),
      signatureKind: z.enum(SIGNATURE_KINDS),
      witnessNames: z.array(z.string()),
      signedAt: Instant,
    }),
  ),
  seal: z
    .object({
      contentHash: z.string(),
      sealedAt: Instant,
      /** Whether the content, reckoned again, still gives the hash it was sealed with. */
      isIntact: z.boolean(),
    })
    .nullable(),
  /** Whether the reader may correct, and nobody has signed yet. */
  mayCorrect: z.boolean(),
});
export type MinutesView = z.infer<typeof MinutesView>;

/** Figures, votes, names and resolutions are no part that a correction can name. */
export const CorrectMinutes = z.object({
  part: z.enum(MINUTES_PARTS),
  /** Of a new remark: the item it stands under; null under the meeting. */
  itemId: Uuid.nullable(),
  /** The remark that is worded anew or struck out. */
  amendsId: Uuid.nullable(),
  /** What the writer saw there. */
  oldText: z.string().max(2000).nullable(),
  /** Null strikes a remark out. */
  newText: LongText.min(1).nullable(),
  reason: ShortText,
});
export type CorrectMinutes = z.infer<typeof CorrectMinutes>;

export const MinutesCorrected = z.object({ correctionId: Uuid });
