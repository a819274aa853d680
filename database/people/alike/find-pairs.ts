/** Pairs of records of one centre that may be one person and that nobody has judged yet. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { likenessOf, type LikenessReason } from '#domain/people/likeness/likeness';
import { CANDIDATE_SQL, traitsOf, type Candidate } from './candidate.ts';

export interface AlikePair {
  readonly first: Candidate;
  readonly second: Candidate;
  readonly reasons: readonly LikenessReason[];
}

const MOST_PAIRS = 200;

/** Alike in the first name, and in the last name, the year of birth or the house beside it. */
const SAME_FIRST_NAME = `
  select p.id as one, q.id as other
    from person p join person q on q.centre_id = p.centre_id and p.id < q.id
     and split_part(q.name_sound, ' ', 1) = split_part(p.name_sound, ' ', 1)
   where p.centre_id = ? and p.name_sound <> ''
     and (q.name_sound = p.name_sound or q.birth_year_be = p.birth_year_be or exists
       (select 1 from household_member m join household h on h.id = m.household_id
          join household i on i.centre_id = h.centre_id and i.village_number = h.village_number
           and lower(i.house_number) = lower(h.house_number)
          join household_member n on n.household_id = i.id
         where m.person_id = p.id and n.person_id = q.id))`;

const SAME_PHONE = `
  select p.id, q.id from person p
    join person q on q.centre_id = p.centre_id and p.id < q.id and q.phone = p.phone
   where p.centre_id = ?`;

/** The likeliest first: by how many reasons speak for it. */
export async function findAlikePairs(em: EntityManager, centreId: string): Promise<AlikePair[]> {
  const pairs = await em.execute<{ first: string; second: string }[]>(
    `select p.id as first, q.id as second
       from (${SAME_FIRST_NAME} union ${SAME_PHONE}) x
       join person p on p.id = x.one join person q on q.id = x.other
      where p.centre_id = ? and p.merged_into_id is null and q.merged_into_id is null
        and not exists (select 1 from person_distinction d
                         where d.person_id = p.id and d.other_person_id = q.id)
      order by p.id, q.id limit ?`,
    [centreId, centreId, centreId, MOST_PAIRS],
  );
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  const found = await findCandidatesById(em, ids);
  return pairs
    .flatMap((pair) => judged(found.get(pair.first), found.get(pair.second)))
    .toSorted((one, other) => other.reasons.length - one.reasons.length);
}

/** The records by id, with their houses and open cases. */
export async function findCandidatesById(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, Candidate>> {
  const rows = await em.execute<Candidate[]>(
    `${CANDIDATE_SQL('true')} where q.id::text = any(string_to_array(?, ','))`,
    [ids.join(',')],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}

function judged(first: Candidate | undefined, second: Candidate | undefined): AlikePair[] {
  if (first === undefined || second === undefined) return [];
  const reasons = likenessOf(traitsOf(first), traitsOf(second));
  return reasons.length === 0 ? [] : [{ first, second, reasons }];
}
