/** A decision as it can be read years later: what the members saw, the rules of that day, all of it worked out anew. */

import { z } from 'zod';
import { DECISION_PARTS, NOT_KEPT } from '#domain/decisions/decision-parts';
import { RULES_SHOWN } from '#domain/decisions/rules-shown';
import { ByLawSetting } from './by-laws.ts';
import { AgendaItemView } from './meetings.ts';
import { BothTongues, Instant, Uuid } from './primitives.ts';

const ReplayedPart = z.object({
  part: z.enum(DECISION_PARTS),
  /** How many figures were compared. */
  compared: z.number().int(),
  differences: z.array(
    z.object({ what: BothTongues, stored: BothTongues, recomputed: BothTongues }),
  ),
  /** What was not kept at the time, so that it cannot be worked out. */
  notKept: z.array(z.enum(NOT_KEPT)),
});
export type ReplayedPartView = z.infer<typeof ReplayedPart>;

export const DecisionView = z.object({
  meetingId: Uuid,
  meetingNumber: z.string(),
  centreName: BothTongues,
  /** When the figures were frozen. */
  votingOpenedAt: Instant,
  decidedAt: Instant.nullable(),
  item: AgendaItemView,
  /** As they were known when the vote was opened. */
  rules: z.array(z.object({ key: z.enum(RULES_SHOWN), value: z.number().int() })),
  /** What each fund had decided about its lending; none for evidence that does not say it. */
  byLaws: z.array(
    z.object({
      fundId: Uuid,
      fundName: BothTongues,
      laws: z.array(z.object({ setting: ByLawSetting, effectiveFrom: z.string() })),
    }),
  ),
  hashes: z.object({
    kept: z.string(),
    recomputed: z.string(),
    /** Null before the minutes are drafted. */
    onMinutes: z.string().nullable(),
    /** The minutes that bear it are signed by both and sealed. */
    isSealed: z.boolean(),
  }),
  /** Everything worked out anew at this reading. */
  replay: z.object({
    isEqual: z.boolean(),
    compared: z.number().int(),
    parts: z.array(ReplayedPart),
  }),
  /** Proposals for the agenda of the meeting, each worked out anew. */
  allocations: z.array(ReplayedPart.extend({ number: z.number().int() })),
});
export type DecisionView = z.infer<typeof DecisionView>;
