/** Counting the votes of an item, and writing down what was resolved: the same for every kind of item. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { choiceOfKey, choicesOf } from '#domain/meetings/ballot';
import {
  countVotes as countTaken,
  type VoteCount,
  type VotesTaken,
} from '#domain/meetings/count-votes';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { nextNumber } from '../numbers/next.ts';
import { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { findRow, listRows } from '../rows.ts';
import { choiceOf } from './ballot-state.ts';
import { peopleIn, readPresentSeats, ruleOf } from './committee.ts';
import { freezeCount, keepCount } from './interests/keep-interests.ts';
import { Resolution, Vote, type AgendaItem, type Meeting } from './meeting-entities.ts';
import { CastingVote } from './secret-ballot-entities.ts';
import { readSecretCounts } from './secret-ballot.ts';

export interface Sitting {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly act: Act;
  readonly count: Count;
}

export interface Count extends VoteCount {
  readonly present: number;
}

/** The outcome under the rule of the meeting, and how it came about. */
export async function countVotes(
  em: EntityManager,
  { item, meeting }: { item: AgendaItem; meeting: Meeting },
): Promise<Count> {
  return {
    ...countTaken(await readVotesTaken(em, item), ruleOf(meeting)),
    present: peopleIn(await readPresentSeats(em, meeting.id)),
  };
}

/** What was voted on an item, by name or out of the counters of a secret ballot. */
export function readVotesTaken(
  em: EntityManager,
  { id, ballot }: Pick<AgendaItem, 'id' | 'ballot'>,
): Promise<VotesTaken> {
  return ballot === 'secret' ? readSecretVotes(em, id) : readOpenVotes(em, id);
}

async function readOpenVotes(em: EntityManager, itemId: string): Promise<VotesTaken> {
  const votes = await listRows(em, Vote, { where: { itemId }, orderBy: { castAt: 'asc' } });
  const seatIds = votes.map((vote) => vote.seatId);
  const chairs = await listRows(em, SeatRow, {
    where: { id: { $in: seatIds }, role: 'chair' },
    orderBy: { id: 'asc' },
  });
  const chairVote = votes.find((vote) => chairs.some(({ id }) => id === vote.seatId));
  const chairChoice = chairVote === undefined ? null : choiceOf(chairVote);
  return { choices: votes.map(choiceOf), chairChoice };
}

/** The chair's own ballot is unknown; a casting vote was given openly after the count. */
async function readSecretVotes(em: EntityManager, itemId: string): Promise<VotesTaken> {
  const casting = await findRow(em, CastingVote, { itemId });
  const chairChoice = casting === undefined ? null : choiceOfKey(casting.choiceKey);
  return { choices: choicesOf(await readSecretCounts(em, itemId)), chairChoice };
}

/** Numbers the resolution and writes it down with its count. */
export async function writeResolution(
  em: EntityManager,
  { item, meeting, count, act }: Sitting,
  what: Pick<Resolution, 'outcome' | 'fundId' | 'amountSatang' | 'reason'> &
    Partial<Pick<Resolution, 'splitMotionId'>>,
): Promise<{ resolutionId: string }> {
  const id = randomUUID();
  const place = placeOf(item);
  const yearBe = buddhistYearOf(dayOf(act.at));
  const number = await nextNumber(em, { series: 'resolution', yearBe, place });
  const { present, votesFor, votesCast, abstentions, ruleMet } = count;
  const counted = { present, votesFor, votesCast, abstentions, ruleMet };
  const frozen = await freezeCount(em, { meeting, item }, act);
  await em.insert(Resolution, {
    id,
    meetingId: meeting.id,
    itemId: item.id,
    caseId: item.caseId,
    ...place,
    number,
    yearBe,
    ...what,
    ...counted,
    decidedAt: act.at,
    bySeatId: act.seatId,
  });
  await keepCount(em, id, frozen);
  await record(em, {
    action: 'resolution-passed',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'resolution', id },
    caseId: item.caseId,
    detail: { outcome: what.outcome, fundId: what.fundId, reason: what.reason, ...counted },
  });
  return { resolutionId: id };
}
