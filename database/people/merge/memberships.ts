/**
 * Memberships of the two records. Where both stood in one household they fall together into one; the
 * head stays the head. Both rows as they were are kept with the merge.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRelation } from '#domain/assessment/code-lists';
import { listRows } from '../../rows.ts';
import { HouseholdMember } from '../household.ts';
import type { MergePair } from './move-references.ts';
import { MEMBERSHIP } from './references.ts';

/** How the two stood in a household where both were members. */
interface BothBefore {
  readonly kept: MemberRelation;
  readonly merged: MemberRelation;
  readonly mergedSinceOn: string | null;
}

/** Moves the memberships; gives how many. */
export async function moveMemberships(em: EntityManager, pair: MergePair): Promise<number> {
  const { keptPersonId, mergedPersonId } = pair;
  const rows = await listRows(em, HouseholdMember, {
    where: { personId: mergedPersonId },
    orderBy: { householdId: 'asc' },
  });
  const own = await listRows(em, HouseholdMember, {
    where: { personId: keptPersonId },
    orderBy: { householdId: 'asc' },
  });
  for (const row of rows) {
    const { householdId } = row;
    const beside = own.find((one) => one.householdId === householdId);
    if (beside === undefined) {
      const where = { householdId, personId: mergedPersonId };
      await em.nativeUpdate(HouseholdMember, where, { personId: keptPersonId });
      await noteMove(em, pair, { householdId, before: null });
      continue;
    }
    await em.nativeDelete(HouseholdMember, { householdId, personId: mergedPersonId });
    const relation = row.relation === 'head' ? 'head' : beside.relation;
    await setRelation(em, { householdId, personId: keptPersonId, relation });
    const before = { kept: beside.relation, merged: row.relation, mergedSinceOn: row.sinceOn };
    await noteMove(em, pair, { householdId, before });
  }
  return rows.length;
}

/** Parts the memberships again; false when one no longer stands as the merge left it. */
export async function partMemberships(em: EntityManager, pair: MergePair): Promise<boolean> {
  const notes = await em.execute<{ householdId: string; before: BothBefore | null }[]>(
    `select row_id as "householdId", before from person_merge_move
      where merge_id = ? and table_name = ? order by row_id`,
    [pair.mergeId, MEMBERSHIP.table],
  );
  for (const note of notes) if (!(await partMembership(em, pair, note))) return false;
  return true;
}

async function partMembership(
  em: EntityManager,
  { keptPersonId, mergedPersonId }: MergePair,
  { householdId, before }: { householdId: string; before: BothBefore | null },
): Promise<boolean> {
  const kept = { householdId, personId: keptPersonId };
  if (before === null) {
    return (await em.nativeUpdate(HouseholdMember, kept, { personId: mergedPersonId })) === 1;
  }
  const after = before.merged === 'head' ? 'head' : before.kept;
  const back = { relation: before.kept };
  const parted = await em.nativeUpdate(HouseholdMember, { ...kept, relation: after }, back);
  if (parted !== 1) return false;
  await em.execute(
    `insert into household_member
       (household_id, person_id, centre_id, area_code, relation, since_on)
     select h.id, ?, h.centre_id, h.area_code, ?, ? from household h where h.id = ?`,
    [mergedPersonId, before.merged, before.mergedSinceOn, householdId],
  );
  return true;
}

async function setRelation(
  em: EntityManager,
  member: { householdId: string; personId: string; relation: MemberRelation },
): Promise<void> {
  const { householdId, personId, relation } = member;
  await em.nativeUpdate(HouseholdMember, { householdId, personId }, { relation });
}

async function noteMove(
  em: EntityManager,
  { mergeId }: MergePair,
  move: { householdId: string; before: BothBefore | null },
): Promise<void> {
  await em.execute(
    `insert into person_merge_move
       (merge_id, centre_id, area_code, table_name, column_name, row_id, before)
     select id, centre_id, area_code, ?, ?, ?, ?::jsonb from person_merge where id = ?`,
    [
      MEMBERSHIP.table,
      MEMBERSHIP.column,
      move.householdId,
      move.before === null ? null : JSON.stringify(move.before),
      mergeId,
    ],
  );
}
