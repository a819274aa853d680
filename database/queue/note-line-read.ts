import type { EntityManager } from '@mikro-orm/postgresql';
import type { Placed } from '#domain/queue/waiting-line';
import type { Act } from '../act.ts';
import { notePeopleListed } from '../audit/note-people-seen.ts';

/** Notes that somebody read the heads of all households that wait, by name and with what presses them. */
export async function noteLineRead(
  em: EntityManager,
  line: readonly Placed[],
  by: Act,
): Promise<void> {
  if (line.length === 0) return;
  const caseIds = line.map(({ waiter }) => waiter.caseId);
  const heads = await em.execute<{ id: string }[]>(
    `select h.head_person_id as id from household_case c join household h on h.id = c.household_id
      where c.id in (${caseIds.map(() => '?').join(', ')})`,
    caseIds,
  );
  await notePeopleListed(
    em,
    heads.map(({ id }) => id),
    by,
  );
}
