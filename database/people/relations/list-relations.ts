import type { EntityManager } from '@mikro-orm/postgresql';
import type { KeptKind, StrikeReason } from '#domain/people/relations/relation';

export interface RelationListRow {
  readonly relationId: string;
  readonly personId: string;
  readonly kind: KeptKind;
  /** Whoever is not the person asked about. */
  readonly otherId: string;
  readonly otherName: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly struckReason: StrikeReason | null;
}

/** All relations of the person, the ones that last first and the struck ones last. */
export async function listRelations(
  em: EntityManager,
  personId: string,
): Promise<RelationListRow[]> {
  return em.execute<RelationListRow[]>(
    `select r.id as "relationId", r.person_id as "personId", r.kind, q.id as "otherId",
            q.first_name || ' ' || q.last_name as "otherName", r.from_on as "fromOn",
            r.until_on as "untilOn", r.struck_reason as "struckReason"
       from person_relation r
       join person q on q.id = case when r.person_id = ? then r.other_person_id else r.person_id end
      where r.person_id = ? or r.other_person_id = ?
      order by r.struck_at is not null, r.until_on desc nulls first,
               r.from_on desc nulls last, r.id limit 200`,
    [personId, personId, personId],
  );
}

/** The other people of the person's households: who a relation is mostly said of. */
export async function listHousemates(
  em: EntityManager,
  personId: string,
): Promise<{ personId: string; name: string }[]> {
  return em.execute<{ personId: string; name: string }[]>(
    `select distinct q.id as "personId", q.first_name || ' ' || q.last_name as name
       from household_member m join household_member n on n.household_id = m.household_id
       join person q on q.id = n.person_id
      where m.person_id = ? and n.person_id <> m.person_id order by name, "personId"`,
    [personId],
  );
}
