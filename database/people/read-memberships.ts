import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRelation } from '#domain/assessment/code-lists';
import type { LeavingReason } from '#domain/people/household/leaving';

/** A household somebody is of, or was of until a day. */
export interface MembershipRow {
  readonly householdId: string;
  readonly houseNumber: string;
  readonly villageNumber: number;
  readonly relation: MemberRelation;
  readonly sinceOn: string | null;
  readonly leftOn: string | null;
  readonly reason: LeavingReason | null;
  /** Who else is of it now. */
  readonly others: { personId: string; name: string }[];
}

/** The households of a person, the present ones first, then what they left, the last first. */
export async function readMemberships(
  em: EntityManager,
  personId: string,
): Promise<MembershipRow[]> {
  return em.execute<MembershipRow[]>(
    `select h.id as "householdId", h.house_number as "houseNumber",
            h.village_number as "villageNumber", m.relation, m.since_on as "sinceOn",
            m.left_on as "leftOn", m.reason,
            coalesce((select jsonb_agg(jsonb_build_object('personId', q.id,
                'name', q.first_name || ' ' || q.last_name) order by q.first_name, q.id)
               from household_member o join person q on q.id = o.person_id
              where o.household_id = h.id and o.person_id <> m.person_id), '[]'::jsonb) as others
       from (select household_id, person_id, relation, since_on, null::date as left_on,
                    null as reason from household_member
             union all
             select household_id, person_id, relation, since_on, left_on, reason
               from past_membership) m
       join household h on h.id = m.household_id
      where m.person_id = ? order by m.left_on desc nulls first, h.id limit 100`,
    [personId],
  );
}

export interface FormerMember {
  readonly personId: string;
  readonly name: string;
  readonly leftOn: string;
  readonly reason: LeavingReason;
}

/** Who was of the household and left, the last first. */
export async function readFormerMembers(
  em: EntityManager,
  householdId: string,
): Promise<FormerMember[]> {
  return em.execute<FormerMember[]>(
    `select q.id as "personId", q.first_name || ' ' || q.last_name as name,
            m.left_on as "leftOn", m.reason
       from past_membership m join person q on q.id = m.person_id
      where m.household_id = ? order by m.left_on desc, m.noted_at desc, m.id limit 100`,
    [householdId],
  );
}
