/** Which refusals of a rule votes, ballots and motions of several funds answer with. */

import type { PathName } from '#contracts/paths';
import type { CountBallotRefusal } from '#database/meetings/count-ballot';
import type { CastingVoteRefusal } from '#database/meetings/give-casting-vote';
import type { MoveSplitRefusal } from '#database/meetings/split/move-split';
import type { BoxRefusal } from '#domain/meetings/ballot';
import { VOTE_REFUSALS } from '#domain/meetings/meeting-statuses';
import type { SplitPartRefusal } from '#domain/meetings/split-motion';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

export const BALLOT_RULES = {
  splitMotions: all<Exclude<MoveSplitRefusal, SplitPartRefusal | 'no-such-fund'>>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-not-waiting': true,
    'item-lends-nothing': true,
    'split-rates-differ': true,
    'split-default-interest-differs': true,
    'split-pays-a-fund': true,
  }),
  votes: ['no-such-item', ...VOTE_REFUSALS],
  secretVotes: ['no-such-item', ...VOTE_REFUSALS],
  ballotBoxes: all<BoxRefusal | 'no-such-item' | 'no-such-choice'>({
    'no-such-item': true,
    'ballot-is-open': true,
    'ballot-is-counted': true,
    'box-of-one': true,
    'box-names-a-member-twice': true,
    'box-does-not-add-up': true,
    'no-such-choice': true,
  }),
  ballotCount: all<CountBallotRefusal>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-not-open-for-votes': true,
    'ballot-is-open': true,
    'ballot-is-counted': true,
    'committee-expired': true,
    'without-quorum': true,
    'item-without-quorum': true,
    'no-votes': true,
    'ballot-too-small': true,
  }),
  castingVote: all<CastingVoteRefusal>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-not-open-for-votes': true,
    'ballot-is-open': true,
    'ballot-not-counted': true,
    'no-casting-vote-by-law': true,
    'not-present': true,
    'chair-took-no-part': true,
    'committee-expired': true,
    'without-quorum': true,
    'item-without-quorum': true,
    'casting-vote-given': true,
    'no-tie': true,
    'not-a-leading-choice': true,
  }),
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
