import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Whether cash at the place of one of the entries was counted and confirmed after a day. What lay there
 * before the count is settled by two people, so money of an earlier day no longer comes to it.
 */
export async function isBeforeLastCount(
  em: EntityManager,
  { entryIds, paidOn }: { entryIds: readonly string[]; paidOn: string },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from journal_line l join cash_count c on c.place_id = l.cash_place_id
      where l.entry_id = any(?::uuid[]) and c.status = 'confirmed' and c.counted_on > ? limit 1`,
    [`{${entryIds.join(',')}}`, paidOn],
  );
  return rows.length > 0;
}
