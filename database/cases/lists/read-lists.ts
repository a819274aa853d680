/** The rows of imported lists that still wait for somebody to speak with the household. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ListKind } from '#domain/case/lists/list-columns';
import { listRows } from '../../rows.ts';
import { CandidateList, type CandidateRow } from './list-entities.ts';

export interface ListOnFile extends CandidateList {
  readonly opened: number;
}

export interface WaitingCandidate extends CandidateRow {
  readonly kind: ListKind;
}

/** The newest list first. */
export async function readLists(em: EntityManager, centreId: string): Promise<ListOnFile[]> {
  const lists = await listRows(em, CandidateList, {
    where: { centreId },
    orderBy: { importedAt: 'desc', id: 'asc' },
  });
  const opened = await em.execute<{ listId: string; count: number }[]>(
    `select c.list_id as "listId", count(*)::int as count
       from case_source s join candidate c on c.id = s.candidate_id
      where s.centre_id = ? group by c.list_id`,
    [centreId],
  );
  const countOf = new Map(opened.map(({ listId, count }) => [listId, count]));
  return lists.map((list) => ({ ...list, opened: countOf.get(list.id) ?? 0 }));
}

/** Rows without a case, the newest list first; `limit` bounds what the finder is asked. */
export async function readWaiting(
  em: EntityManager,
  ask: { centreId: string; limit: number },
): Promise<WaitingCandidate[]> {
  return em.execute<WaitingCandidate[]>(
    `select c.id, c.list_id as "listId", c.centre_id as "centreId", c.area_code as "areaCode",
            c.row_number as "rowNumber", c.first_name as "firstName", c.last_name as "lastName",
            c.citizen_id as "citizenId", c.phone, c.house_number as "houseNumber",
            c.village_number as "villageNumber", c.house_code as "houseCode", c.note, l.kind
       from candidate c join candidate_list l on l.id = c.list_id
      where c.centre_id = ? and not exists (select 1 from case_source s where s.candidate_id = c.id)
      order by l.imported_at desc, c.list_id, c.row_number limit ?`,
    [ask.centreId, ask.limit],
  );
}
