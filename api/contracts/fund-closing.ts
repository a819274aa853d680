/** Closed periods of a fund, the surplus of a year and its sharing by the by-law. */

import { z } from 'zod';
import { SET_ASIDE_ACCOUNTS } from '#domain/ledger/accounts';
import { PERIOD_KINDS, YEAR_KINDS } from '#domain/ledger/periods';
import {
  BothTongues,
  Instant,
  IsoDate,
  PositiveSatang,
  Satang,
  ShortText,
  Uuid,
} from './primitives.ts';

const YearBe = z.number().int().min(2500).max(2700);

/** A period by name; years in the Buddhist Era, a fiscal year by the year in which it ends. */
export const NewClose = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('month'), yearBe: YearBe, month: z.number().int().min(1).max(12) }),
  z.object({ kind: z.literal('calendar-year'), yearBe: YearBe }),
  z.object({ kind: z.literal('fiscal-year'), yearBe: YearBe }),
]);
export type NewClose = z.infer<typeof NewClose>;

export const AskReopening = z.object({ reason: ShortText });
export const DecideReopening = z.object({ outcome: z.enum(['reopened', 'declined']) });
export type DecideReopening = z.infer<typeof DecideReopening>;

const BasisPoints = z.number().int().min(0).max(10_000);

/** Basis points for each purpose; together they are the whole, 10,000. */
const SharingRuleShape = z.object({
  'reserve-fund': BasisPoints,
  'dividend-payable': BasisPoints,
  'average-return-payable': BasisPoints,
  'welfare-fund': BasisPoints,
  'public-benefit-fund': BasisPoints,
  'committee-payable': BasisPoints,
});

export const NewSharingRule = z.object({
  rule: SharingRuleShape,
  effectiveFrom: IsoDate,
  reason: ShortText,
});
export type NewSharingRule = z.input<typeof NewSharingRule>;

export const NewSharing = z.object({
  kind: z.enum(YEAR_KINDS),
  yearBe: YearBe,
  /** The surplus as it was shown; another figure in the books refuses. */
  surplusSatang: PositiveSatang,
});
export type NewSharing = z.infer<typeof NewSharing>;

export const NewSetAsidePayment = z.object({
  account: z.enum(SET_ASIDE_ACCOUNTS),
  amountSatang: PositiveSatang,
  paidOn: IsoDate,
  /** In whose hand the money lay. */
  placeId: Uuid,
});
export type NewSetAsidePayment = z.input<typeof NewSetAsidePayment>;

export const CloseView = z.object({
  closeId: Uuid,
  kind: z.enum(PERIOD_KINDS),
  firstOn: IsoDate,
  lastOn: IsoDate,
  status: z.enum(['closed', 'reopened']),
  closedByName: z.string(),
  closedAt: Instant,
  /** Set while a reopening is asked for, and after it. */
  reopenReason: z.string().nullable(),
  reopenAskedByName: z.string().nullable(),
  reopenedByName: z.string().nullable(),
  reopenedAt: Instant.nullable(),
  /** Whether the reader asked for the reopening and so cannot confirm it. */
  isOwn: z.boolean(),
});
export type CloseView = z.infer<typeof CloseView>;

const ShareAmounts = z.object({
  'reserve-fund': Satang,
  'dividend-payable': Satang,
  'average-return-payable': Satang,
  'welfare-fund': Satang,
  'public-benefit-fund': Satang,
  'committee-payable': Satang,
});

/** Without them the calendar year before today. */
export const SurplusQuery = z.object({
  kind: z.enum(YEAR_KINDS).default('calendar-year'),
  yearBe: z.coerce.number().int().min(2500).max(2700).optional(),
});

/** What a year brought and how it would be shared; nothing is posted by reading it. */
export const YearSurplus = z.object({
  firstOn: IsoDate,
  lastOn: IsoDate,
  isClosed: z.boolean(),
  isShared: z.boolean(),
  surplusSatang: Satang,
  /** Null where no by-law is in force on the last day of the year. */
  shares: ShareAmounts.nullable(),
});
export type YearSurplus = z.infer<typeof YearSurplus>;

export const FundClosing = z.object({
  fundId: Uuid,
  fundName: BothTongues,
  closes: z.array(CloseView),
  /** The by-law in force today. */
  rule: z.object({ effectiveFrom: IsoDate, shares: SharingRuleShape }).nullable(),
  /** What was set aside and is not paid out. */
  setAside: ShareAmounts,
});
export type FundClosing = z.infer<typeof FundClosing>;
