/** That each voter could vote, what the votes come to by the rule of the day, and what they resolve. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { REFUSAL_REASONS } from '#domain/case/reasons';
import { decideAnew, type DecidedAnew, type MatterCopy } from '#domain/decisions/decide-anew';
import { buddhistYearOf, dayOf } from '../act.ts';
import { ruleOf } from '../meetings/committee.ts';
import { Vote, type AgendaItem, type Resolution } from '../meetings/meeting-entities.ts';
import { readVotesTaken } from '../meetings/resolve.ts';
import { SecretBallotVoter } from '../meetings/secret-ballot-entities.ts';
import { listRows } from '../rows.ts';
import type { RoomAnew } from './replay-room.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

interface Voted {
  readonly item: AgendaItem;
  readonly resolution: Resolution;
  readonly anew: RoomAnew;
  readonly matter: MatterCopy;
  /** The policy of the day asked for secret ballots. */
  readonly mustBeSecret: boolean;
}

export async function replayVotes(
  em: EntityManager,
  { item, resolution, anew, matter, mustBeSecret }: Voted,
): Promise<{ part: ReplayedPart; decided: DecidedAnew }> {
  const votes = await readVotesTaken(em, item);
  const voters = await readVoters(em, item.id);
  const decided = decideAnew({
    votes,
    rule: ruleOf(anew.room.meeting),
    matter,
    refusalReason:
      REFUSAL_REASONS.find((one) => one === resolution.reason) ?? 'committee-not-convinced',
  });
  const { outcome: _outcome, ...count } = decided.count;
  const isSecret = mustBeSecret && item.kind !== 'clearance';
  const part = comparePart('votes', {
    stored: {
      ballot: item.ballot,
      voters: voters.map(({ seatId }) => seatId),
      papers: voters.length,
      resolution: storedResolution(resolution),
      itemStatus: item.status,
    },
    recomputed: {
      ballot: isSecret ? 'secret' : item.ballot,
      voters: voters.filter((voter) => couldVote(anew, voter)).map(({ seatId }) => seatId),
      papers: votes.choices.length,
      resolution: {
        ...(decided.resolved ?? { outcome: 'undecided' }),
        ...count,
        yearBe: buddhistYearOf(dayOf(resolution.decidedAt)),
      },
      itemStatus: decided.resolved?.outcome ?? 'undecided',
    },
  });
  return { part, decided };
}

function storedResolution(resolution: Resolution) {
  const { outcome, fundId, splitMotionId, amountSatang, reason } = resolution;
  const { votesFor, votesCast, abstentions, ruleMet, yearBe } = resolution;
  const resolved = { outcome, fundId, splitMotionId, amountSatang, reason };
  return { ...resolved, votesFor, votesCast, abstentions, ruleMet, yearBe };
}

interface Voter {
  readonly seatId: string;
  readonly userId: string;
}

/** By name or in secret, in the order of their seats. */
async function readVoters(em: EntityManager, itemId: string): Promise<readonly Voter[]> {
  const ask = { where: { itemId }, orderBy: { seatId: 'asc' } } as const;
  const named = await listRows(em, Vote, ask);
  return [...named, ...(await listRows(em, SecretBallotVoter, ask))];
}

/** On the committee, once there or by proxy, and not one who leaves the item. */
function couldVote({ room, leaving, couldVote: seats }: RoomAnew, voter: Voter): boolean {
  const own = room.seats.filter(({ userId }) => userId === voter.userId);
  const isThere = own.some(({ id }) => seats.has(id));
  return isThere && !leaving.some(({ userId }) => userId === voter.userId);
}
