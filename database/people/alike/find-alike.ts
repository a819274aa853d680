/**
 * People on file who may be the one that is being written down. Within reach of the asking seats
 * they are shown; beyond it nothing of them is told but that somebody is known there, and that only
 * for a citizen id or for a phone number with the same name (Personal Data Protection Act s.22).
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  likenessOf,
  type LikenessReason,
  type PersonTraits,
} from '#domain/people/likeness/likeness';
import { fullNameSound, nameSound } from '#domain/people/likeness/name-sound';
import { PERMISSIONS } from '#domain/people/permissions';
import type { Seat } from '#domain/people/roles';
import { seatScopeSql, type SqlPart } from '../seat-scope.ts';
import { CANDIDATE_SQL, traitsOf, type Candidate } from './candidate.ts';

/** Somebody on file, with the reasons why they may be the person asked about. */
export interface AlikePerson {
  readonly person: Candidate;
  readonly reasons: readonly LikenessReason[];
}

/** Somebody beyond the reach: where to ask, and no more. */
export interface AlikeElsewhere {
  readonly centreId: string;
  readonly centreNameTh: string;
  readonly centreNameEn: string;
  readonly reasons: readonly LikenessReason[];
}

export interface AlikeAnswer {
  readonly within: readonly AlikePerson[];
  readonly elsewhere: readonly AlikeElsewhere[];
}

interface Asking {
  readonly seats: readonly Seat[];
  /** Today in Bangkok. */
  readonly on: string;
}

/** More are never shown: whoever types a common name is not meant to read the register. */
const MOST_SHOWN = 8;
const MOST_CANDIDATES = 300;

/** For each of the people, in their order, who on file may be the same person. */
export async function findAlike(
  em: EntityManager,
  people: readonly PersonTraits[],
  asking: Asking,
): Promise<AlikeAnswer[]> {
  const candidates = await findCandidates(em, people, asking);
  return people.map((person) => answerFor(person, candidates));
}

function answerFor(person: PersonTraits, candidates: readonly Candidate[]): AlikeAnswer {
  const alike = candidates
    .map((candidate) => ({
      person: candidate,
      reasons: likenessOf(person, traitsOf(candidate)),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => other.reasons.length - one.reasons.length);
  return {
    within: alike.filter(({ person: { isWithin } }) => isWithin).slice(0, MOST_SHOWN),
    elsewhere: alike.filter(isToldElsewhere).slice(0, MOST_SHOWN).map(whereToAsk),
  };
}

function isToldElsewhere({ person, reasons }: AlikePerson): boolean {
  if (person.isWithin) return false;
  const isSameName = reasons.includes('same-name') || reasons.includes('name-sounds-alike');
  return reasons.includes('same-citizen-id') || (reasons.includes('same-phone') && isSameName);
}

function whereToAsk({ person, reasons }: AlikePerson): AlikeElsewhere {
  const { centreId, centreNameTh, centreNameEn } = person;
  const told = reasons.filter((reason) => TOLD_ELSEWHERE.includes(reason));
  return { centreId, centreNameTh, centreNameEn, reasons: told };
}

/** What the asker typed themselves and is told to be known; nothing that they did not know before. */
const TOLD_ELSEWHERE: readonly LikenessReason[] = ['same-citizen-id', 'same-phone'];

async function findCandidates(
  em: EntityManager,
  people: readonly PersonTraits[],
  { seats, on }: Asking,
): Promise<Candidate[]> {
  const columns = { centreId: 'q.centre_id', areaCode: 'q.area_code' };
  const scope = seatScopeSql(columns, { seats, roles: PERMISSIONS['open-case'], on });
  const alike = soughtSql(people);
  return em.execute<Candidate[]>(
    `select x.* from (${CANDIDATE_SQL(scope.sql)} where ${alike.sql}) x
      order by x."isWithin" desc, x."personId" limit ?`,
    [...scope.params, ...alike.params, MOST_CANDIDATES],
  );
}

/**
 * What the indexes can find; the rule of the domain then says who is alike, and why. A first name is
 * common, so it is looked for only with the year of birth or the house.
 */
function soughtSql(people: readonly PersonTraits[]): SqlPart {
  const named = people.filter(({ firstName }) => firstName !== '');
  return {
    sql: `(q.citizen_id = any(string_to_array(?, ',')) or q.phone = any(string_to_array(?, ','))
      or q.name_sound = any(string_to_array(?, ','))
      or (split_part(q.name_sound, ' ', 1) = any(string_to_array(?, ','))
        and (q.birth_year_be::text = any(string_to_array(?, ',')) or exists
          (select 1 from household_member m join household h on h.id = m.household_id
            where m.person_id = q.id and (h.house_code = any(string_to_array(?, '|'))
              or h.centre_id || '/' || h.village_number || '/' || lower(h.house_number)
                = any(string_to_array(?, '|')))))))`,
    params: [
      people.flatMap(({ citizenId }) => citizenId ?? []).join(','),
      people.flatMap(({ phone }) => phone ?? []).join(','),
      named.map(fullNameSound).join(','),
      named.map(({ firstName }) => nameSound(firstName)).join(','),
      named.flatMap(({ birthYearBe }) => birthYearBe ?? []).join(','),
      people.flatMap(({ houseKeys }) => houseKeys).join('|'),
      people.flatMap(({ houseKeys }) => houseKeys).join('|'),
    ],
  };
}
