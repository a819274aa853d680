import type { EntityManager } from '@mikro-orm/postgresql';
import { listRows } from '../../rows.ts';
import { Vote } from '../meeting-entities.ts';
import { SecretBallotVoter } from '../secret-ballot-entities.ts';

/** The accounts that have voted on an item by name or in secret, each once. */
export async function readVoters(em: EntityManager, itemId: string): Promise<string[]> {
  const votes = await listRows(em, Vote, { where: { itemId }, orderBy: { id: 'asc' } });
  const secret = await listRows(em, SecretBallotVoter, {
    where: { itemId },
    orderBy: { seatId: 'asc' },
  });
  return [...votes, ...secret].map(({ userId }) => userId);
}
