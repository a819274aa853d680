import type { EntityManager } from '@mikro-orm/postgresql';
import { findRow, listRows } from '../rows.ts';
import { Support, SupportEvent } from './support-entities.ts';

/** Names (first and last) of the people whom supports are for, by support id. */
export async function readSupportPeople(
  em: EntityManager,
  supportIds: readonly string[],
): Promise<Map<string, string>> {
  if (supportIds.length === 0) return new Map();
  const rows = await em.execute<{ id: string; name: string }[]>(
    `select s.id, q.first_name || ' ' || q.last_name as name
       from support s join person q on q.id = s.person_id
      where s.id in (${supportIds.map(() => '?').join(', ')})`,
    [...supportIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** One support with what was reported on it, or undefined. Shows no debt. */
export async function findSupport(
  em: EntityManager,
  supportId: string,
): Promise<{ support: Support; events: SupportEvent[] } | undefined> {
  const support = await findRow(em, Support, { id: supportId });
  if (support === undefined) return undefined;
  const events = await listRows(em, SupportEvent, {
    where: { supportId },
    orderBy: { happenedOn: 'asc', id: 'asc' },
  });
  return { support, events };
}
