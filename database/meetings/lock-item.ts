import type { EntityManager } from '@mikro-orm/postgresql';
import { findLocked, findRow } from '../rows.ts';
import { AgendaItem, Meeting } from './meeting-entities.ts';

/**
 * The meeting and then the item, locked until the transaction ends; always in this order, so that
 * votes, decisions and the end of the session wait for each other.
 */
export async function lockItem(
  em: EntityManager,
  itemId: string,
): Promise<{ meeting: Meeting; item: AgendaItem } | undefined> {
  const known = await findRow(em, AgendaItem, { id: itemId });
  if (known === undefined) return undefined;
  const meeting = await findLocked(em, Meeting, { id: known.meetingId });
  const item = await findLocked(em, AgendaItem, { id: itemId });
  return meeting === undefined || item === undefined ? undefined : { meeting, item };
}
