import type { EntityManager } from '@mikro-orm/postgresql';
import { FEWEST_TO_COUNT } from '#domain/meetings/ballot';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { findItemRefusal, type ItemRefusal } from './interests/item-refusal.ts';
import { lockItem } from './lock-item.ts';
import { AgendaItem } from './meeting-entities.ts';
import { readSecretVoters } from './secret-ballot.ts';

/** In the order in which they are checked. */
export type CountBallotRefusal =
  | 'no-such-item'
  | 'meeting-not-open'
  | 'item-not-open-for-votes'
  | 'ballot-is-open'
  | 'ballot-is-counted'
  | ItemRefusal
  | 'no-votes'
  | 'ballot-too-small';

/**
 * Ends a secret ballot and lets its counters be seen. No vote is taken after it; a vote on its way
 * holds the item's lock and is counted, or comes after and is refused. Fewer than three are not counted:
 * whoever voted with one other would read the other's choice off the sum.
 */
export async function countBallot(
  em: EntityManager,
  { itemId }: { itemId: string },
  act: Act,
): Promise<{ votes: number } | { refused: CountBallotRefusal }> {
  const locked = await lockItem(em, itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'voting') return { refused: 'item-not-open-for-votes' };
  if (item.ballot === 'open') return { refused: 'ballot-is-open' };
  if (item.countedAt !== null) return { refused: 'ballot-is-counted' };
  const refused = await findItemRefusal(em, locked, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const votes = (await readSecretVoters(em, itemId)).length;
  if (votes === 0) return { refused: 'no-votes' };
  if (votes < FEWEST_TO_COUNT) return { refused: 'ballot-too-small' };
  const change = { countedAt: act.at, version: item.version + 1 };
  await em.nativeUpdate(AgendaItem, { id: itemId }, change);
  await record(em, {
    action: 'secret-ballot-counted',
    at: act.at,
    actor: act,
    place: item,
    subject: { kind: 'agenda-item', id: itemId },
    caseId: item.caseId,
    detail: { meetingId: meeting.id, votes },
  });
  return { votes };
}
