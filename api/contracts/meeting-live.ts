/** Following a meeting: when something has changed, and what a projector shows to the whole room. */

import { z } from 'zod';
import { LOAN_CHANGE_KINDS } from '#domain/loans/living/house-change';
import { BALLOTS } from '#domain/meetings/ballot';
import { ITEM_KINDS, ITEM_STATUSES, MEETING_STATUSES } from '#domain/meetings/meeting-statuses';
import { MotionInRoom } from './motions.ts';
import { BothTongues, Satang, Uuid } from './primitives.ts';

export const PulseQuery = z.object({
  /** The last pulse heard; the answer waits until it is another one, 20 seconds at most. */
  known: z.string().max(64).optional(),
});

export const MeetingPulse = z.object({ pulse: z.string() });

/** No names, no citizen ids, no figures of a household but what is asked of the committee. */
export const ItemOnScreen = z.object({
  itemId: Uuid,
  position: z.number().int(),
  /** Null of a motion about no household. */
  caseNumber: z.string().nullable(),
  kind: z.enum(ITEM_KINDS),
  status: z.enum(ITEM_STATUSES),
  ballot: z.enum(BALLOTS),
  isCounted: z.boolean(),
  /** What is asked: an amount over months, or how a contract is to change. */
  amountSatang: Satang.nullable(),
  termMonths: z.number().int().nullable(),
  change: z.enum(LOAN_CHANGE_KINDS).nullable(),
  /** What is decided yes or no. */
  motion: MotionInRoom.nullable(),
  voted: z.number().int(),
  /** Members in the room who may vote on it. */
  voters: z.number().int(),
  /** Null while a secret ballot is not counted. */
  counts: z
    .array(z.object({ choice: z.string(), fundName: BothTongues.nullable(), votes: z.number() }))
    .nullable(),
  resolution: z
    .object({
      resolutionNumber: z.string(),
      outcome: z.enum(['approved', 'refused']),
      fundName: BothTongues.nullable(),
      amountSatang: Satang.nullable(),
      votesFor: z.number().int(),
      votesCast: z.number().int(),
      abstentions: z.number().int(),
      ruleMet: z.string(),
    })
    .nullable(),
});
export type ItemOnScreen = z.infer<typeof ItemOnScreen>;

export const ProjectorView = z.object({
  pulse: z.string(),
  meetingNumber: z.string(),
  centreName: BothTongues,
  status: z.enum(MEETING_STATUSES),
  present: z.number().int(),
  committeeSeats: z.number().int(),
  quorumNeeded: z.number().int(),
  hasQuorum: z.boolean(),
  itemCount: z.number().int(),
  settledCount: z.number().int(),
  item: ItemOnScreen.nullable(),
});
export type ProjectorView = z.infer<typeof ProjectorView>;
