/**
 * Open and secret ballot (decision 0035). Which of the two an item has is chosen when its vote is
 * opened; a centre's by-law may demand the secret one. Of a secret ballot only counters are kept.
 */

import { choiceKey, type Choice } from './tally.ts';

export const BALLOTS = ['open', 'secret'] as const;

export type Ballot = (typeof BALLOTS)[number];

/** By name, by the voter's own secret vote, or on paper in a box that is counted. */
export type BallotWay = 'named' | 'secret' | 'box';

/** Of fewer votes the count would tell who voted how to anybody who voted, too. */
export const FEWEST_TO_COUNT = 3;

/** Fewer papers than these in a box would tell how somebody voted. */
const FEWEST_IN_A_BOX = 2;

export type BallotRefusal = 'ballot-is-secret' | 'ballot-is-open' | 'ballot-is-counted';

/** Why a vote of this way does not fit the item, or null. */
export function ballotRefusal(
  item: { readonly ballot: Ballot; readonly countedAt: string | null },
  way: BallotWay,
): BallotRefusal | null {
  if (item.ballot === 'open') return way === 'named' ? null : 'ballot-is-open';
  if (item.countedAt !== null) return 'ballot-is-counted';
  return way === 'named' ? 'ballot-is-secret' : null;
}

/** How often something was chosen; `choice` is the key of a choice. */
export interface ChoiceCount {
  readonly choice: string;
  readonly votes: number;
}

/** Counters as the choices that they count, in no order that means anything. */
export function choicesOf(counts: readonly ChoiceCount[]): Choice[] {
  return counts.flatMap(({ choice, votes }) =>
    Array.from({ length: votes }, () => choiceOfKey(choice)),
  );
}

/** The choice that a key names; throws on what is no key. */
export function choiceOfKey(key: string): Choice {
  if (key === 'approve' || key === 'refuse' || key === 'abstain') return { kind: key };
  if (key.startsWith('split:')) return { kind: 'split', motionId: key.slice('split:'.length) };
  if (!key.startsWith('fund:')) throw new Error(`Not the key of a choice: ${key}`);
  return { kind: 'fund', fundId: key.slice('fund:'.length) };
}

/**
 * All that can be chosen on an item: for each able fund, or for the motion where none is named; `motionId`
 * where several funds are moved to lend together.
 */
export function choiceKeysOf(fundIds: readonly string[] | null, motionId?: string): string[] {
  const funds = fundIds?.map((fundId) => choiceKey({ kind: 'fund', fundId }));
  const together = motionId === undefined ? [] : [choiceKey({ kind: 'split', motionId })];
  return [...(funds ?? ['approve']), ...together, 'refuse', 'abstain'];
}

/** In the order in which they are checked. */
export type BoxRefusal =
  | 'ballot-is-open'
  | 'ballot-is-counted'
  | 'box-of-one'
  | 'box-names-a-member-twice'
  | 'box-does-not-add-up';

/** Why a counted box is not taken, or null: as many papers as members who put one in. */
export function boxRefusal(box: {
  readonly seatIds: readonly string[];
  readonly counts: readonly ChoiceCount[];
}): Exclude<BoxRefusal, BallotRefusal> | null {
  if (box.seatIds.length < FEWEST_IN_A_BOX) return 'box-of-one';
  const isTwice = new Set(box.seatIds).size < box.seatIds.length;
  const choices = new Set(box.counts.map(({ choice }) => choice));
  if (isTwice || choices.size < box.counts.length) return 'box-names-a-member-twice';
  const papers = box.counts.reduce((sum, { votes }) => sum + votes, 0);
  return papers === box.seatIds.length ? null : 'box-does-not-add-up';
}
