import type { EntityManager } from '@mikro-orm/postgresql';
import { choicesOf } from '#domain/meetings/ballot';
import { choiceKey, leadersOf, type Choice } from '#domain/meetings/tally';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { placeOf } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { readPresentSeats } from './committee.ts';
import { findItemRefusal, type ItemRefusal } from './interests/item-refusal.ts';
import { lockItem } from './lock-item.ts';
import { CastingVote, SecretBallotVoter } from './secret-ballot-entities.ts';
import { readSecretCounts } from './secret-ballot.ts';

/** In the order in which they are checked. */
export type CastingVoteRefusal =
  | 'no-such-item'
  | 'meeting-not-open'
  | 'item-not-open-for-votes'
  | 'ballot-is-open'
  | 'ballot-not-counted'
  | 'no-casting-vote-by-law'
  | 'not-present'
  | 'chair-took-no-part'
  | ItemRefusal
  | 'casting-vote-given'
  | 'no-tie'
  | 'not-a-leading-choice';

/**
 * The chair's casting vote after a secret ballot that is level: one more vote, said openly, for one of
 * the choices that lead, by a chair who took part. What the chair put into the ballot stays secret.
 * That the act is the chair's is the caller's to check.
 */
export async function giveCastingVote(
  em: EntityManager,
  { itemId, choice }: { itemId: string; choice: Choice },
  act: Act,
): Promise<{ given: true } | { refused: CastingVoteRefusal }> {
  const locked = await lockItem(em, itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'voting') return { refused: 'item-not-open-for-votes' };
  if (item.ballot === 'open') return { refused: 'ballot-is-open' };
  if (item.countedAt === null) return { refused: 'ballot-not-counted' };
  if (!meeting.chairHasCastingVote) return { refused: 'no-casting-vote-by-law' };
  const unfit = await findChairRefusal(em, { meetingId: meeting.id, itemId }, act);
  if (unfit !== undefined) return { refused: unfit };
  const refused = await findItemRefusal(em, locked, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const earlier = await findRow(em, CastingVote, { itemId });
  if (earlier !== undefined) return { refused: 'casting-vote-given' };
  const leaders = leadersOf(choicesOf(await readSecretCounts(em, itemId)));
  if (leaders.length < 2) return { refused: 'no-tie' };
  if (!leaders.includes(choiceKey(choice))) return { refused: 'not-a-leading-choice' };

  await em.insert(CastingVote, {
    itemId,
    seatId: act.seatId,
    userId: act.userId,
    ...placeOf(item),
    choiceKey: choiceKey(choice),
    castAt: act.at,
  });
  await record(em, {
    action: 'casting-vote-given',
    at: act.at,
    actor: act,
    place: item,
    subject: { kind: 'agenda-item', id: itemId },
    caseId: item.caseId,
    detail: { choice: choiceKey(choice) },
  });
  return { given: true };
}

async function findChairRefusal(
  em: EntityManager,
  { meetingId, itemId }: { meetingId: string; itemId: string },
  act: Act,
): Promise<'not-present' | 'chair-took-no-part' | undefined> {
  const present = await readPresentSeats(em, meetingId);
  const chair = present.find(({ id, role }) => id === act.seatId && role === 'chair');
  if (chair === undefined) return 'not-present';
  const voter = await findRow(em, SecretBallotVoter, { itemId, userId: chair.userId });
  return voter === undefined ? 'chair-took-no-part' : undefined;
}
