/** A person on file as they are compared: with their houses and the case that is open for them. */

import type { Title } from '#domain/assessment/code-lists';
import { houseKeysOf, type PersonTraits } from '#domain/people/likeness/likeness';

interface CandidateHouse {
  readonly householdId: string;
  readonly houseNumber: string;
  readonly villageNumber: number;
  readonly houseCode: string | null;
}

export interface Candidate {
  readonly personId: string;
  readonly centreId: string;
  readonly centreNameTh: string;
  readonly centreNameEn: string;
  readonly title: Title;
  readonly firstName: string;
  readonly lastName: string;
  readonly citizenId: string | null;
  readonly birthYearBe: number | null;
  readonly phone: string | null;
  readonly houses: readonly CandidateHouse[];
  /** `number/year` and id of an open case of one of their households. */
  readonly openCase: { readonly caseId: string; readonly caseNumber: string } | null;
  /** Whether the asking seats reach the person. */
  readonly isWithin: boolean;
}

/** Candidates of `person q`; `within` is the condition of reach, whose parameters come first. */
export const CANDIDATE_SQL = (within: string): string => `
  select q.id as "personId", q.centre_id as "centreId", centre.name_th as "centreNameTh",
         centre.name_en as "centreNameEn", q.title, q.first_name as "firstName",
         q.last_name as "lastName", q.citizen_id as "citizenId", q.birth_year_be as "birthYearBe",
         q.phone,
         coalesce((select jsonb_agg(jsonb_build_object('householdId', h.id, 'houseNumber',
                h.house_number, 'villageNumber', h.village_number, 'houseCode', h.house_code)
                order by h.created_at, h.id)
              from household_member m join household h on h.id = m.household_id
             where m.person_id = q.id), '[]'::jsonb) as houses,
         (select jsonb_build_object('caseId', c.id, 'caseNumber', c.number || '/' || c.year_be)
              from household_member m join household_case c on c.household_id = m.household_id
             where m.person_id = q.id and c.closed_on is null
             order by c.opened_on desc, c.id limit 1) as "openCase",
         (${within}) as "isWithin"
    from person q join centre on centre.id = q.centre_id and q.merged_into_id is null`;

/** What is compared of a person on file. */
export function traitsOf(candidate: Candidate): PersonTraits {
  const { centreId, houses } = candidate;
  return {
    ...candidate,
    houseKeys: houses.flatMap((house) => houseKeysOf({ centreId, ...house })),
  };
}
