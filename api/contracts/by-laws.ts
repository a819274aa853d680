/** By-laws of a fund, rule by rule, and what a fund states of one of its members. */

import { z } from 'zod';
import {
  APPROVALS,
  LOAN_PURPOSES,
  MEMBERSHIPS_ASKED,
  type ByLawRule,
} from '#domain/funds/by-laws/by-law';
import {
  AmountSatang,
  BothTongues,
  Instant,
  IsoDate,
  PositiveSatang,
  Satang,
  ShortText,
  Uuid,
} from './primitives.ts';

const Months = z.number().int().min(0).max(600);
const Needs = z.array(z.enum(APPROVALS)).max(APPROVALS.length);
const most = { mostSatang: AmountSatang };
const MANY_STEPS = 12;

const setting = <Rule extends ByLawRule, Value extends z.ZodType>(rule: Rule, value: Value) =>
  z.object({ rule: z.literal(rule), value: value.nullable() });

/** A rule with its value; null ends the rule. Amounts are satang. */
export const ByLawSetting = z.discriminatedUnion('rule', [
  setting('purposes', z.object({ allowed: z.array(z.enum(LOAN_PURPOSES)) })),
  setting('membership', z.object({ of: z.enum(MEMBERSHIPS_ASKED), months: Months })),
  setting('ceiling-per-person', z.object(most)),
  setting('ceiling-per-household', z.object(most)),
  setting(
    'ceiling-per-turn',
    z.object({
      steps: z.array(z.object({ turn: z.number().int().min(1).max(100), ...most })).max(MANY_STEPS),
    }),
  ),
  /** Hundredths of the paid-up shares: 300 is three times. */
  setting('ceiling-by-shares', z.object({ hundredths: z.number().int().min(0).max(100_000) })),
  setting('reserve', z.object({ keptSatang: AmountSatang })),
  setting('longest-term', z.object({ months: Months.min(1) })),
  setting(
    'guarantors',
    z.object({
      steps: z
        .array(z.object({ aboveSatang: AmountSatang, count: z.number().int().min(0).max(20) }))
        .max(MANY_STEPS),
    }),
  ),
  setting(
    'approval',
    z.object({
      steps: z
        .array(z.object({ upToSatang: PositiveSatang.nullable(), needs: Needs }))
        .max(MANY_STEPS),
      ofCommittee: Needs,
    }),
  ),
]);
export type ByLawSetting = z.infer<typeof ByLawSetting>;

export const NewByLaw = z.object({
  setting: ByLawSetting,
  /** May lie in the past: a by-law on paper is older than its record here. */
  effectiveFrom: IsoDate,
  /** Why, or by which resolution of the fund. */
  reason: ShortText,
  /** Where it is written. */
  source: ShortText,
});
export type NewByLaw = z.infer<typeof NewByLaw>;

export const ByLawView = NewByLaw.extend({
  byLawId: Uuid,
  effectiveFrom: z.string(),
  decidedBy: z.string(),
  recordedAt: Instant,
});
export type ByLawView = z.infer<typeof ByLawView>;

export const NewMembershipStatement = z.object({
  personId: Uuid,
  /** Counts only for somebody who is not on the fund's list yet. */
  memberNumber: z.string().trim().max(40),
  joinedOn: IsoDate.nullable(),
  /** Paid-up shares and pledged savings. */
  paidUpSatang: AmountSatang.nullable(),
  statedOn: IsoDate,
  source: ShortText,
});
export type NewMembershipStatement = z.infer<typeof NewMembershipStatement>;

/** What is asked of whoever records or gives a further approval. */
export const ApprovalView = z.object({
  approval: z.enum(APPROVALS),
  meetingId: Uuid,
  resolutionNumber: z.string(),
  fundName: BothTongues,
  amountSatang: Satang,
  /** The by-law that asks for it: since when, and where it is written. */
  byLawFrom: z.string(),
  byLawSource: z.string(),
});
export type ApprovalView = z.infer<typeof ApprovalView>;
