/** Moves what names the one record to the other, noting each row, and back again by the notes. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { REFERENCES } from './references.ts';

/** The two records of a merge that is being made or undone. */
export interface MergePair {
  readonly mergeId: string;
  readonly keptPersonId: string;
  readonly mergedPersonId: string;
}

/** Every reference but memberships; gives how many rows moved. */
export async function moveReferences(em: EntityManager, pair: MergePair): Promise<number> {
  let count = 0;
  for (const { table, column } of REFERENCES) {
    const moved = await em.execute<{ id: string }[]>(
      `with moved as (update ${table} set ${column} = ? where ${column} = ? returning id)
       insert into person_merge_move
         (merge_id, centre_id, area_code, table_name, column_name, row_id)
       select g.id, g.centre_id, g.area_code, ?, ?, moved.id from moved, person_merge g
        where g.id = ? returning id`,
      [pair.keptPersonId, pair.mergedPersonId, table, column, pair.mergeId],
    );
    count += moved.length;
  }
  return count;
}

/** Moves every noted row back; gives the table whose row no longer stands as the merge left it. */
export async function moveBack(
  em: EntityManager,
  pair: MergePair,
): Promise<{ changed: string | null }> {
  for (const { table, column } of REFERENCES) {
    const rows = await em.execute<{ noted: number; back: number }[]>(
      `with noted as (select row_id from person_merge_move
          where merge_id = ? and table_name = ? and column_name = ?),
        back as (update ${table} set ${column} = ?
          where ${column} = ? and id in (select row_id from noted) returning id)
       select (select count(*)::int from noted) as noted, (select count(*)::int from back) as back`,
      [pair.mergeId, table, column, pair.mergedPersonId, pair.keptPersonId],
    );
    if (rows[0]?.noted !== rows[0]?.back) return { changed: table };
  }
  return { changed: null };
}
