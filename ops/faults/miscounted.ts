/** Whether what a committee resolved came of the votes that were taken, each of them once. */

import type { Database } from '#database/orm';

/** What is wrong with a resolved item on which so many votes were taken; empty when nothing is. */
export async function findMiscounted(
  database: Database,
  itemId: string,
  taken: number,
): Promise<string[]> {
  const [counted] = await database.fork().execute<Readonly<Record<string, number>>[]>(
    `select (select count(*)::int from vote where item_id = i.id) as votes,
            (select count(*)::int from audit_event where action = 'vote-cast'
               and subject_id = i.id::text) as "votes in the trail",
            (select count(*)::int from outbox where payload ->> 'type' = 'vote-cast'
               and payload ->> 'itemId' = i.id::text) as "votes told",
            (select coalesce(sum(votes_cast + abstentions), 0)::int from resolution
              where item_id = i.id) as "votes counted"
       from agenda_item i where i.id = ?`,
    [itemId],
  );
  const [once] = await database.fork().execute<Readonly<Record<string, number>>[]>(
    `select (select count(*)::int from resolution where item_id = i.id) as resolutions,
            (select count(*)::int from audit_event where action = 'item-settled'
               and subject_id = i.id::text) as "ends of the item",
            (select count(*)::int from journal_entry e join loan l on l.id = e.loan_id
              where e.kind = 'reserve' and l.case_id = i.case_id)
              + case when i.case_id is null then 1 else 0 end as reservations
       from agenda_item i where i.id = ?`,
    [itemId],
  );
  return [...wrong(counted, taken), ...wrong(once, 1)];
}

function wrong(row: Readonly<Record<string, number>> | undefined, right: number): string[] {
  return Object.entries(row ?? { item: 0 })
    .filter(([, count]) => count !== right)
    .map(([what, count]) => `${what}: ${count}, not ${right}`);
}
