import type { EntityManager } from '@mikro-orm/postgresql';

/** First and last name of the head of each case's household, by case id. */
export async function readHouseholdNames(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map();
  const rows = await em.execute<{ id: string; name: string }[]>(
    `select c.id, q.first_name || ' ' || q.last_name as name
       from household_case c join household h on h.id = c.household_id
       join person q on q.id = h.head_person_id
      where c.id in (${caseIds.map(() => '?').join(', ')})`,
    [...caseIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
