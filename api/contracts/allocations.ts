/** What the solver proposes for an agenda: advice with its reasons, and how it was made. */

import { z } from 'zod';
import { LEFT_OUT_REASONS } from '#domain/allocation/explain';
import { HARMS } from '#domain/allocation/village';
import { WEIGHT_KEYS } from '#domain/centre/policies';
import { Finding } from './fund-evidence.ts';
import { BothTongues, Instant, IsoDate, Satang, Uuid } from './primitives.ts';

/** Points, one for each baht of interest a year; whole, as a decimal string. */
const Points = z
  .string()
  .regex(/^-?\d+$/)
  .meta({ description: 'Whole points, one for each baht of interest a year', example: '14580' });

/** What counts for how much on a day. */
export const WeightOfDay = z.object({
  key: z.enum(WEIGHT_KEYS),
  value: z.number().int(),
  /** Since when it is the centre's policy; null where it never set one. */
  effectiveFrom: IsoDate.nullable(),
});

const NamedCase = z.object({ caseId: Uuid, caseNumber: z.string(), household: z.string() });
const NamedFund = z.object({ fundId: Uuid, name: BothTongues });

const ProposedLoan = NamedCase.extend({
  fund: NamedFund,
  amountSatang: Satang,
  /** Interest of one year less than today; negative when it is more. */
  savedSatang: Satang,
  harms: z.array(z.enum(HARMS)),
  monthsWaited: z.number().int(),
  points: Points,
});

const LeftOut = NamedCase.extend({
  amountSatang: Satang,
  harms: z.array(z.enum(HARMS)),
  monthsWaited: z.number().int(),
  reason: z.enum(LEFT_OUT_REASONS),
  /** What a fund lacks to lend to this household beside all others; the least first. */
  lacking: z.array(
    z.object({ fund: NamedFund, satang: Satang, endedBy: z.enum(['reserve', 'ceiling']) }),
  ),
  /** Whether those funds have enough left together, if they shared the loan. */
  fitsShared: z.boolean(),
  barred: z.array(z.object({ fund: NamedFund, findings: z.array(Finding) })),
  /** What lending here first would cost; null where no fund could, or time did not allow to ask. */
  instead: z
    .object({
      lostPoints: Points,
      withoutCases: z.array(NamedCase),
      /** Whether it was proved that it cannot cost less. */
      isLeast: z.boolean(),
    })
    .nullable(),
});

const FundAfter = NamedFund.extend({
  households: z.number().int(),
  lentSatang: Satang,
  cashBeforeSatang: Satang,
  cashAfterSatang: Satang,
  reserveSatang: Satang,
});

const Replayed = z.object({
  isSameModel: z.boolean(),
  stands: z.boolean(),
  isWorthIt: z.boolean(),
  /** Null for an agenda too large for trying all answers. */
  isBestOfAll: z.boolean().nullable(),
  isSealed: z.boolean(),
});

const AllocationAnswer = z.object({
  loans: z.array(ProposedLoan),
  leftOut: z.array(LeftOut),
  /** Every member fund. */
  funds: z.array(FundAfter),
  lentSatang: Satang,
  /** A year, all households together. */
  savedSatang: Satang,
  worth: Points,
  /** No answer is worth more; equal to `worth` when this one is proved best. */
  bound: Points,
  isBest: z.boolean(),
  /** How far the best can be above this answer at most, of the best, in basis points rounded up. */
  gapBasisPoints: z.number().int(),
  areTiesSettled: z.boolean(),
  solver: z.string(),
  tookMs: z.number().int(),
  sha256: z.string(),
  /** Worked out anew from what is stored, at this reading, without a solver. */
  replay: Replayed,
});

const ALLOCATION_STATES = ['under-way', 'answered', 'called-off'] as const;

const AllocationRow = z.object({
  proposalId: Uuid,
  number: z.number().int(),
  askedAt: Instant,
  state: z.enum(ALLOCATION_STATES),
});

export const AllocationList = z.object({
  centreId: Uuid,
  rows: z.array(AllocationRow),
  /** Whether the reader may ask for a new one now. */
  mayAsk: z.boolean(),
});
export type AllocationList = z.infer<typeof AllocationList>;

export const AllocationView = AllocationRow.extend({
  askedBy: z.string(),
  /** The day of the books and of the policy. */
  on: IsoDate,
  households: z.number().int(),
  funds: z.number().int(),
  weights: z.array(WeightOfDay),
  modelSha256: z.string(),
  answer: AllocationAnswer.nullable(),
});
export type AllocationView = z.infer<typeof AllocationView>;

export const AllocationAsked = z.object({ proposalId: Uuid, number: z.number().int() });
