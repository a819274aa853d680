/** States of a committee meeting and of one item on its agenda. */

import { INTEREST_GROUNDS } from './interests.ts';
import { MOTION_KINDS } from './motion-kinds.ts';

export const MEETING_MOVES = {
  convened: ['opened', 'lapsed'],
  opened: ['minutes-drafted'],
  'minutes-drafted': ['closed'],
  closed: [],
  lapsed: [],
} as const satisfies Record<string, readonly string[]>;

export type MeetingStatus = keyof typeof MEETING_MOVES;

export const MEETING_STATUSES = Object.keys(MEETING_MOVES) as [MeetingStatus, ...MeetingStatus[]];

export function mayMeetingMove(from: MeetingStatus, to: MeetingStatus): boolean {
  const targets: readonly MeetingStatus[] = MEETING_MOVES[from];
  return targets.includes(to);
}

/** A meeting that nobody opens so many days after its date does not take place. */
export const LAPSES_AFTER_DAYS = 14;

export const ITEM_STATUSES = ['waiting', 'voting', 'approved', 'refused', 'postponed'] as const;

export type ItemStatus = (typeof ITEM_STATUSES)[number];

/**
 * What an item asks of the committee: which fund lends to a household; that arrears are spread over what
 * remains; that something owed is waived; or a motion. All are decided by the same rule of the day.
 */
export const ITEM_KINDS = ['lending', 'restructuring', 'waiver', ...MOTION_KINDS] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Why a vote is not taken, in the order in which it is checked. */
export const VOTE_REFUSALS = [
  'meeting-not-open',
  'item-not-open-for-votes',
  'ballot-is-secret',
  'ballot-is-open',
  'ballot-is-counted',
  'not-on-the-committee',
  'term-has-ended',
  'not-present',
  ...INTEREST_GROUNDS,
  'proxy-holder-leaves',
  'interest-not-declared',
  'committee-expired',
  'without-quorum',
  'item-without-quorum',
  'choice-not-asked-here',
  'fund-not-able-to-lend',
  'already-voted',
] as const;

export type VoteRefusal = (typeof VOTE_REFUSALS)[number];
