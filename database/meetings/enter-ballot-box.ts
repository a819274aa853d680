/** Papers of a secret ballot, counted by hand: how many for what, and who put one in. */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  ballotRefusal,
  boxRefusal,
  type BoxRefusal,
  type ChoiceCount,
} from '#domain/meetings/ballot';
import type { VoteRefusal } from '#domain/meetings/meeting-statuses';
import type { Act } from '../act.ts';
import { castVote } from './cast-vote.ts';
import { lockItem } from './lock-item.ts';
import { addToCounters } from './secret-ballot.ts';

export interface BallotBox {
  readonly itemId: string;
  /** The members marked as having put a paper in. */
  readonly seatIds: readonly string[];
  readonly counts: readonly ChoiceCount[];
}

export type BallotBoxRefused =
  | { readonly refused: 'no-such-item' | BoxRefusal | 'no-such-choice' }
  /** `line`, from 0: the member whose paper is not taken; then none of the box is. */
  | { readonly refused: 'no-such-item' | VoteRefusal; readonly line: number };

/** Takes all papers of a box or none; each member in it is judged as one who votes. */
export async function enterBallotBox(
  em: EntityManager,
  { itemId, seatIds, counts }: BallotBox,
  act: Act,
): Promise<{ papers: number } | BallotBoxRefused> {
  const locked = await lockItem(em, itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item } = locked;
  const refused = unfitFor(item) ?? boxRefusal({ seatIds, counts });
  if (refused !== null) return { refused };
  for (const [line, seatId] of seatIds.entries()) {
    const ballot = { itemId, seatId, choice: { kind: 'abstain' }, way: 'box' } as const;
    const marked = await castVote(em, ballot, act);
    if ('refused' in marked) return { ...marked, line };
  }
  const { isComplete } = await addToCounters(em, item, counts);
  return isComplete ? { papers: seatIds.length } : { refused: 'no-such-choice' };
}

function unfitFor(item: Parameters<typeof ballotRefusal>[0]) {
  const refused = ballotRefusal(item, 'box');
  return refused === 'ballot-is-secret' ? null : refused;
}
