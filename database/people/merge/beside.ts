/** A record with all that would move with it, for two of them to be looked at side by side. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRelation } from '#domain/assessment/code-lists';
import { toInstant, toInstantOrNull } from '../../columns.ts';
import { REFERENCES, type Reference } from './references.ts';

/** A household the person belongs to, with its open case. */
export interface MembershipBeside {
  readonly householdId: string;
  readonly houseNumber: string;
  readonly villageNumber: number;
  readonly relation: MemberRelation;
  readonly openCase: { readonly caseId: string; readonly caseNumber: string } | null;
}

export interface Holdings {
  readonly memberships: readonly MembershipBeside[];
  /** How many rows of each table name the person. */
  readonly counts: Readonly<Record<Reference['table'], number>>;
}

export async function readHoldings(em: EntityManager, personId: string): Promise<Holdings> {
  const memberships = await em.execute<MembershipBeside[]>(
    `select h.id as "householdId", h.house_number as "houseNumber",
            h.village_number as "villageNumber", m.relation,
            (select jsonb_build_object('caseId', c.id, 'caseNumber', c.number || '/' || c.year_be)
               from household_case c where c.household_id = h.id and c.closed_on is null)
              as "openCase"
       from household_member m join household h on h.id = m.household_id
      where m.person_id = ? order by h.created_at, h.id`,
    [personId],
  );
  const counted = [...new Set(REFERENCES.map(({ table }) => table))].map((table) => {
    const naming = REFERENCES.filter((one) => one.table === table);
    const where = naming.map(({ column }) => `${column} = ?`).join(' or ');
    return `(select count(*)::int from ${table} where ${where}) as "${table}"`;
  });
  const rows = await em.execute<Holdings['counts'][]>(
    `select ${counted.join(', ')}`,
    REFERENCES.map(() => personId),
  );
  const counts = rows[0];
  if (counts === undefined) throw new Error('Nothing was counted');
  return { memberships, counts };
}

export interface MergeListRow {
  readonly mergeId: string;
  readonly keptPersonId: string;
  readonly keptName: string;
  readonly mergedPersonId: string;
  readonly mergedName: string;
  readonly mergedAt: string;
  readonly undoneAt: string | null;
}

/** The merges of a centre, the last first; names as they stand now. */
export async function listMerges(em: EntityManager, centreId: string): Promise<MergeListRow[]> {
  const rows = await em.execute<MergeListRow[]>(
    `select g.id as "mergeId", g.merged_at as "mergedAt", g.undone_at as "undoneAt",
            k.id as "keptPersonId", k.first_name || ' ' || k.last_name as "keptName",
            m.id as "mergedPersonId", m.first_name || ' ' || m.last_name as "mergedName"
       from person_merge g join person k on k.id = g.kept_person_id
       join person m on m.id = g.merged_person_id
      where g.centre_id = ? order by g.merged_at desc, g.id limit 100`,
    [centreId],
  );
  return rows.map((row) => ({
    ...row,
    mergedAt: toInstant(row.mergedAt),
    undoneAt: toInstantOrNull(row.undoneAt),
  }));
}
