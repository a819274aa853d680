/** How far the vote on an item has come, as everybody in the room may know it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChoiceCount } from '#domain/meetings/ballot';
import { choiceKey, type Choice } from '#domain/meetings/tally';
import { findRow } from '../rows.ts';
import type { AgendaItem, Vote } from './meeting-entities.ts';
import { CastingVote } from './secret-ballot-entities.ts';
import { readSecretCounts, readSecretVoters } from './secret-ballot.ts';

export interface BallotState {
  readonly voted: readonly { readonly seatId: string; readonly userId: string }[];
  /** Null while a secret ballot is not counted. */
  readonly counts: readonly ChoiceCount[] | null;
  /** The key of what the chair's casting vote was for, after a secret ballot that was level. */
  readonly castingChoice: string | null;
}

export async function readBallotState(
  em: EntityManager,
  item: AgendaItem,
  votes: readonly Vote[],
): Promise<BallotState> {
  if (item.ballot === 'open') return { voted: votes, counts: countsOf(votes), castingChoice: null };
  const voted = await readSecretVoters(em, item.id);
  if (item.countedAt === null) return { voted, counts: null, castingChoice: null };
  const counts = inOrder((await readSecretCounts(em, item.id)).filter((row) => row.votes > 0));
  const casting = await findRow(em, CastingVote, { itemId: item.id });
  return { voted, counts, castingChoice: casting?.choiceKey ?? null };
}

/** Of votes by name. */
export function countsOf(votes: readonly Vote[]): ChoiceCount[] {
  const counts = new Map<string, number>();
  for (const vote of votes) {
    const key = choiceKey(choiceOf(vote));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return inOrder([...counts].map(([choice, of]) => ({ choice, votes: of })));
}

/** The most votes first. */
function inOrder(counts: ChoiceCount[]): ChoiceCount[] {
  return counts.toSorted((a, b) => b.votes - a.votes || (a.choice < b.choice ? -1 : 1));
}

/** The choice of a vote by name. */
export function choiceOf(vote: Pick<Vote, 'id' | 'choice' | 'fundId' | 'splitMotionId'>): Choice {
  if (vote.choice === 'split') {
    if (vote.splitMotionId === null) throw new Error(`Vote ${vote.id} names no motion`);
    return { kind: vote.choice, motionId: vote.splitMotionId };
  }
  if (vote.choice !== 'fund') return { kind: vote.choice };
  if (vote.fundId === null) throw new Error(`Vote ${vote.id} names no fund`);
  return { kind: 'fund', fundId: vote.fundId };
}
