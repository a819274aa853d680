/** The secret ballot of an agenda item, as members and secretary send it (decision 0035). */

import { z } from 'zod';
import { BALLOTS } from '#domain/meetings/ballot';
import { BallotChoice } from './meeting-forms.ts';
import { Uuid } from './primitives.ts';

export const OpenVoting = z.object({
  /** A centre's by-law may demand the secret one. */
  ballot: z.enum(BALLOTS).default('open'),
});
export type OpenVoting = z.infer<typeof OpenVoting>;

/** One's own vote; nothing of it is kept beside the voter. */
export const CastSecretVote = z.object({ choice: BallotChoice });
export type CastSecretVote = z.infer<typeof CastSecretVote>;

export const EnterBallotBox = z.object({
  /** The members who put a paper in: as many as the counts add up to. */
  seatIds: z.array(Uuid).max(60),
  counts: z
    .array(z.object({ choice: BallotChoice, votes: z.number().int().min(0).max(60) }))
    .max(60),
});
export type EnterBallotBox = z.infer<typeof EnterBallotBox>;

/** One of the choices that lead a secret ballot that is level. */
export const GiveCastingVote = z.object({ choice: BallotChoice });
export type GiveCastingVote = z.infer<typeof GiveCastingVote>;

export const ChoiceCountView = z.object({
  /** `fund:<id>`, `refuse` or `abstain`. */
  choice: z.string(),
  votes: z.number().int(),
});

export const BallotCounted = z.object({ itemId: Uuid, votes: z.number().int() });
export const CastingVoteGiven = z.object({ itemId: Uuid });
