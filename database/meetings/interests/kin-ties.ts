/** The part of the village's families that lies around some people: ties noted one by one, and lists of households. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRelation } from '#domain/assessment/code-lists';
import { tiesOfHousehold, type HouseholdLine } from '#domain/meetings/household-kin';
import type { KinLimits, KinTie } from '#domain/meetings/kin';

/** Ascendants and descendants leave at any degree; those who live at one time are no further apart. */
const FURTHEST_DESCENT = 4;

/** Ties within reach of the people: birth and blood never end, a marriage counts on its days. */
export async function readKinTies(
  em: EntityManager,
  around: { readonly people: readonly string[]; readonly limits: KinLimits; readonly on: string },
): Promise<KinTie[]> {
  const { limits, on } = around;
  if (around.people.length === 0) return [];
  // A marriage on the way is a tie too.
  const reach = Math.max(limits.bloodDegrees, limits.marriageDegrees + 1, FURTHEST_DESCENT);
  const near = await readNear(em, { people: around.people, reach });
  const marks = near.map(() => '?').join(', ');
  const noted = await em.execute<KinTie[]>(
    `select kind, person_id as "personId", other_person_id as "otherPersonId"
       from person_relation
      where kind in ('parent', 'spouse') and struck_at is null
        and person_id in (${marks}) and other_person_id in (${marks})
        and (kind = 'parent' or ((from_on is null or from_on <= ?)
                             and (until_on is null or until_on >= ?)))`,
    [...near, ...near, on, on],
  );
  const lines = await readHouseholdLines(em, near);
  return [...noted, ...lines.flatMap(tiesOfHousehold)];
}

/** Everybody that ties and shared households lead to, so many steps away. */
async function readNear(
  em: EntityManager,
  { people, reach }: { people: readonly string[]; reach: number },
): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `with recursive near (id, steps) as (
       select id, 0 from person where id in (${people.map(() => '?').join(', ')})
       union
       select next.id, near.steps + 1 from near cross join lateral (
           select other_person_id as id from person_relation
            where person_id = near.id and kind in ('parent', 'spouse') and struck_at is null
           union all
           select person_id from person_relation
            where other_person_id = near.id and kind in ('parent', 'spouse') and struck_at is null
           union all
           select h.head_person_id from household_member m join household h on h.id = m.household_id
            where m.person_id = near.id
           union all
           select h.head_person_id from past_membership m join household h on h.id = m.household_id
            where m.person_id = near.id
           union all
           select m.person_id from household h join household_member m on m.household_id = h.id
            where h.head_person_id = near.id
           union all
           select m.person_id from household h join past_membership m on m.household_id = h.id
            where h.head_person_id = near.id
         ) next where near.steps < ?)
     select distinct id from near`,
    [...people, reach],
  );
  return rows.map(({ id }) => id);
}

interface LineRow {
  readonly headId: string;
  readonly personId: string;
  readonly relation: MemberRelation;
  readonly isStillThere: boolean;
}

/**
 * How the members stand to the head. Where a head has left, how the others stand to the new one stays as it
 * was written, so such a list says nothing about kin.
 */
async function readHouseholdLines(
  em: EntityManager,
  near: readonly string[],
): Promise<HouseholdLine[]> {
  return em.execute<LineRow[]>(
    `select h.head_person_id as "headId", m.person_id as "personId", m.relation,
            m.is_there as "isStillThere"
       from household h join (
         select household_id, person_id, relation, true as is_there from household_member
         union all
         select household_id, person_id, relation, false from past_membership
       ) m on m.household_id = h.id
      where h.head_person_id in (${near.map(() => '?').join(', ')})
        and m.person_id <> h.head_person_id
        and not exists (select 1 from past_membership p
                         where p.household_id = h.id and p.relation = 'head')`,
    [...near],
  );
}
