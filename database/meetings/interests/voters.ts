import type { EntityManager } from '@mikro-orm/postgresql';
import { listRows } from '../../rows.ts';
import { Vote } from '../meeting-entities.ts';

/** The accounts that have voted on an item, each once. */
export async function readVoters(em: EntityManager, itemId: string): Promise<string[]> {
  const votes = await listRows(em, Vote, { where: { itemId }, orderBy: { id: 'asc' } });
  return votes.map(({ userId }) => userId);
}
