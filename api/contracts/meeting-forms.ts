/** What the committee room sends: convening, attendance, votes, decisions, signatures. */

import { z } from 'zod';
import { REFUSAL_REASONS } from '#domain/case/reasons';
import { SIGNATURE_KINDS } from '#domain/law/signature';
import { fromPaper } from './from-paper.ts';
import { MoveMotion } from './motions.ts';
import { AmountSatang, ClockTime, IsoDate, ShortText, Uuid } from './primitives.ts';

export const ConveneMeeting = z.object({
  centreId: Uuid,
  plannedOn: IsoDate,
  plannedTime: ClockTime,
  place: ShortText,
  /** Cases in state proposed, in the order of the agenda. */
  caseIds: z.array(Uuid).max(40),
  /** Requests about contracts that run; they come after the cases. */
  changeIds: z.array(Uuid).max(40).default([]),
  /** Matters to be decided yes or no; they come last. */
  motions: z.array(MoveMotion).max(20).default([]),
  /** Motions that an earlier meeting put off. */
  motionIds: z.array(Uuid).max(20).default([]),
});
export type ConveneMeeting = z.infer<typeof ConveneMeeting>;

const kind = <Kind extends string>(value: Kind) => ({ kind: z.literal(value) });

export const OpenMeeting = z.object({
  ...kind('open-meeting'),
  outcome: z.literal('opened'),
  presentSeatIds: z.array(Uuid),
  ...fromPaper,
});

/** By pen unless it is said; two witnesses for a fingerprint (Civil and Commercial Code s.9). */
const signature = {
  signatureKind: z.enum(SIGNATURE_KINDS).default('signature'),
  witnessNames: z.array(ShortText).max(2).default([]),
};

export const SignMinutesAsChair = z.object({
  ...kind('sign-minutes-chair'),
  outcome: z.literal('signed'),
  ...signature,
});
export const SignMinutesAsSecretary = z.object({
  ...kind('sign-minutes-secretary'),
  outcome: z.literal('signed'),
  ...signature,
});

/** Arrivals and leavings during the meeting. */
export const ChangeAttendance = z.object({ seatId: Uuid, isPresent: z.boolean() });
export type ChangeAttendance = z.infer<typeof ChangeAttendance>;

export const BallotChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fund'), fundId: Uuid }),
  /** For the motion that several funds lend together. */
  z.object({ kind: z.literal('split'), motionId: Uuid }),
  z.object({ kind: z.literal('approve') }),
  z.object({ kind: z.literal('refuse') }),
  z.object({ kind: z.literal('abstain') }),
]);

/** Several funds lend together, in this order; the parts are the amount of the proposal to the satang. */
export const MoveSplit = z.object({
  parts: z.array(z.object({ fundId: Uuid, amountSatang: AmountSatang })).max(100),
});
export type MoveSplit = z.infer<typeof MoveSplit>;

export const CastVote = z.object({
  choice: BallotChoice,
  /** The secretary records the show of hands of another member; null for one's own vote. */
  onBehalfOfSeatId: Uuid.nullable(),
});
export type CastVote = z.infer<typeof CastVote>;

export const DecideItem = z.object({
  /** Asked when the votes refuse the loan: the reason the household is told. */
  reason: z.enum(REFUSAL_REASONS).nullable(),
});
export type DecideItem = z.infer<typeof DecideItem>;
