/**
 * The secret ballot of an item (decision 0035). All of it runs under the item's lock, taken by the
 * caller, so that votes, the count and the decision wait for each other.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { choiceKeysOf, type ChoiceCount } from '#domain/meetings/ballot';
import { choiceKey, type Choice } from '#domain/meetings/tally';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { tellVoteCast } from '../outbox/facts.ts';
import type { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { listRows } from '../rows.ts';
import type { AgendaItem } from './meeting-entities.ts';
import { SecretBallotCount, SecretBallotVoter } from './secret-ballot-entities.ts';

/** What evidence says of what can be chosen; a motion names no fund. */
interface ForChoice {
  readonly funds?: readonly { readonly fundId: string; readonly isAble: boolean }[];
  readonly split?: { readonly motionId: string; readonly isAble: boolean };
}

/** Sets the counters of everything that can be chosen to nothing; a motion names no funds. */
export async function layOutSecretBallot(
  em: EntityManager,
  item: AgendaItem,
  { funds, split }: ForChoice,
): Promise<void> {
  const able = funds?.filter((fund) => fund.isAble).map(({ fundId }) => fundId) ?? null;
  const motionId = split?.isAble === true ? split.motionId : undefined;
  const counters = choiceKeysOf(able, motionId).map((key) => ({
    itemId: item.id,
    choiceKey: key,
    ...placeOf(item),
    votes: 0,
  }));
  await em.insertMany(SecretBallotCount, counters);
}

/**
 * Marks one who has voted, in the room's record, the audit trail and towards the process; none of the
 * three is told what was chosen.
 */
export async function markSecretVoter(
  em: EntityManager,
  { item, seat }: { item: AgendaItem; seat: SeatRow },
  act: Act,
): Promise<void> {
  const voter = { itemId: item.id, userId: seat.userId, seatId: seat.id, ...placeOf(item) };
  await em.insert(SecretBallotVoter, voter);
  await record(em, {
    action: 'secret-vote-cast',
    at: act.at,
    actor: act,
    place: item,
    subject: { kind: 'agenda-item', id: item.id },
    caseId: item.caseId,
    detail: { seatId: seat.id, isInBox: seat.userId !== act.userId },
  });
  await tellVoteCast(em, { meetingId: item.meetingId, itemId: item.id, place: item });
}

/**
 * Adds to the counters. Every counter of the item is written anew, also those that do not grow: a
 * reader of the table sees the same transaction on all of them, whatever was chosen. The choice is a
 * bound parameter, which Postgres does not log with a statement that fails; `em.execute` writes its
 * parameters into the text.
 */
export async function addToCounters(
  em: EntityManager,
  item: Pick<AgendaItem, 'id'>,
  counts: readonly ChoiceCount[],
): Promise<{ readonly isComplete: boolean }> {
  const added = JSON.stringify(Object.fromEntries(counts.map((row) => [row.choice, row.votes])));
  return em
    .getKysely<object>()
    .selectNoFrom((sql) =>
      sql.fn<boolean>('add_to_secret_ballot', [sql.val(item.id), sql.val(added)]).as('isComplete'),
    )
    .executeTakeFirstOrThrow();
}

/** One vote of a member's own: marked and counted in the same transaction. */
export async function takeSecretly(
  em: EntityManager,
  vote: { item: AgendaItem; seat: SeatRow; choice: Choice },
  act: Act,
): Promise<void> {
  await markSecretVoter(em, vote, act);
  const one = { choice: choiceKey(vote.choice), votes: 1 };
  const { isComplete } = await addToCounters(em, vote.item, [one]);
  if (!isComplete) throw new Error(`No counter on item ${vote.item.id} for an able choice`);
}

/** The counters of an item. Only its count may show them: before it they would tell who chose what. */
export async function readSecretCounts(em: EntityManager, itemId: string): Promise<ChoiceCount[]> {
  const rows = await listRows(em, SecretBallotCount, {
    where: { itemId },
    orderBy: { choiceKey: 'asc' },
  });
  return rows.map((row) => ({ choice: row.choiceKey, votes: row.votes }));
}

/** Who has voted in secret, in the order of their seats' ids, which is no order in time. */
export async function readSecretVoters(
  em: EntityManager,
  itemId: string,
): Promise<SecretBallotVoter[]> {
  return listRows(em, SecretBallotVoter, { where: { itemId }, orderBy: { seatId: 'asc' } });
}
