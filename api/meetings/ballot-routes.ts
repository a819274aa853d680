/** The secret ballot: a vote of one's own, a counted box, the count, the chair's casting vote. */

import {
  BallotCounted,
  CastingVoteGiven,
  CastSecretVote,
  EnterBallotBox,
  GiveCastingVote,
} from '#contracts/ballots';
import { VoteTaken } from '#contracts/meetings';
import { castVote } from '#database/meetings/cast-vote';
import { countBallot } from '#database/meetings/count-ballot';
import { enterBallotBox } from '#database/meetings/enter-ballot-box';
import { giveCastingVote } from '#database/meetings/give-casting-vote';
import { SecretBallotVoter } from '#database/meetings/secret-ballot-entities';
import { choiceKey } from '#domain/meetings/tally';
import { atLine } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { findBallotSeat } from './ballot-seat.ts';
import { actOnItem, ItemParams } from './meeting-access.ts';

const secretVote = commandRoute({
  path: 'secretVotes',
  summary: 'Vote in secret; only that one has voted is kept beside the voter',
  params: ItemParams,
  body: CastSecretVote,
  isBodyForgotten: true,
  answer: VoteTaken,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const allowed = await actOnItem(asked, params, 'vote');
    if ('refused' in allowed) return allowed;
    const { itemId } = params;
    const seatId = await findBallotSeat(em, asked, allowed);
    const ballot = { itemId, seatId, choice: body.choice, way: 'secret' } as const;
    const taken = await castVote(em, ballot, allowed.act);
    if ('refused' in taken) return taken;
    return { answer: { itemId, votes: await em.count(SecretBallotVoter, { itemId }) } };
  },
});

const ballotBox = commandRoute({
  path: 'ballotBoxes',
  summary: 'Enter a counted box of a secret ballot: so many papers for what, and who put one in',
  params: ItemParams,
  body: EnterBallotBox,
  answer: VoteTaken,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const allowed = await actOnItem(asked, params, 'record-votes');
    if ('refused' in allowed) return allowed;
    const { itemId } = params;
    const counts = body.counts.map(({ choice, votes }) => ({ choice: choiceKey(choice), votes }));
    const { seatIds } = body;
    const entered = await enterBallotBox(em, { itemId, seatIds, counts }, allowed.act);
    if ('line' in entered) return atLine({ refused: entered.refused }, `seatIds.${entered.line}`);
    if ('refused' in entered) return entered;
    return { answer: { itemId, votes: await em.count(SecretBallotVoter, { itemId }) } };
  },
});

const count = commandRoute({
  path: 'ballotCount',
  summary: 'End a secret ballot and count it; no vote is taken after it',
  params: ItemParams,
  answer: BallotCounted,
  handle: async (asked) => {
    const allowed = await actOnItem(asked, asked.params, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const { itemId } = asked.params;
    const counted = await countBallot(asked.em, { itemId }, allowed.act);
    if ('refused' in counted) return counted;
    return { answer: { itemId, votes: counted.votes } };
  },
});

const castingVote = commandRoute({
  path: 'castingVote',
  summary: 'The chair decides a secret ballot that is level, openly, where the by-law says so',
  params: ItemParams,
  body: GiveCastingVote,
  answer: CastingVoteGiven,
  handle: async (asked) => {
    const allowed = await actOnItem(asked, asked.params, 'give-casting-vote');
    if ('refused' in allowed) return allowed;
    const { itemId } = asked.params;
    const { choice } = asked.body;
    const given = await giveCastingVote(asked.em, { itemId, choice }, allowed.act);
    if ('refused' in given) return given;
    return { answer: { itemId } };
  },
});

export const BALLOT_ROUTES = [secretVote, ballotBox, count, castingVote];
