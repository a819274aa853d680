/**
 * A household and its people as they are written down when a case begins. Known people are found
 * again by their citizen id or by choice and known houses by village and number, so that a household
 * that comes back after years keeps its history.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRelation } from '#domain/assessment/code-lists';
import { isReckoningAsked } from '#domain/people/birth/birth';
import { parseCitizenId } from '#domain/people/citizen-id';
import { parsePhone } from '#domain/people/phone';
import { buddhistYearOf } from '../act.ts';
import type { Person } from '../people/person.ts';
import { findKnownPerson, type KnownRefusal } from '../people/writing/known-person.ts';
import { putHouse, type NewHouse } from '../people/writing/put-house.ts';
import {
  plainCitizenId,
  putPerson,
  soughtOf,
  type NewPerson,
} from '../people/writing/put-person.ts';
import type { RowPlace } from '../places/place.ts';

export interface NewMember extends NewPerson {
  readonly relation: MemberRelation;
}

export interface NewHousehold extends NewHouse {
  readonly members: readonly NewMember[];
}

/** In the order in which they are checked. */
export type HouseholdRefusal =
  | 'exactly-one-head'
  | 'citizen-id-or-reason'
  | 'citizen-id-check-digit'
  | 'citizen-id-twice'
  | 'not-a-thai-phone'
  | 'birth-in-the-future'
  | 'birth-reckoning-missing';

/** What the file of known people says against the form, once it is locked. */
export type KnownPeopleRefusal = KnownRefusal | 'person-twice';

export interface RegisteredHousehold {
  readonly householdId: string;
  readonly headPersonId: string;
  /** In the order of the members of the form. */
  readonly personIds: readonly string[];
}

/** Why the household cannot be written down, or null (`on`: today in Bangkok). */
export function householdRefusal(household: NewHousehold, on: string): HouseholdRefusal | null {
  const { members } = household;
  if (members.filter((member) => member.relation === 'head').length !== 1) {
    return 'exactly-one-head';
  }
  return peopleRefusal(members, on);
}

type PersonData = Pick<
  NewPerson,
  'citizenId' | 'noIdReason' | 'phone' | 'birthOn' | 'birthReckoning' | 'birthYearBe'
>;

/** Why the people cannot be written down, or null (`on`: today in Bangkok). */
export function peopleRefusal(
  members: readonly PersonData[],
  on: string,
): Exclude<HouseholdRefusal, 'exactly-one-head'> | null {
  if (members.some((member) => member.citizenId === null && member.noIdReason === null)) {
    return 'citizen-id-or-reason';
  }
  const read = members.flatMap(({ citizenId }) =>
    citizenId === null ? [] : [parseCitizenId(citizenId)],
  );
  if (read.some((result) => 'refused' in result)) return 'citizen-id-check-digit';
  const ids = members.flatMap((member) => plainCitizenId(member.citizenId) ?? []);
  if (new Set(ids).size < read.length) return 'citizen-id-twice';
  if (members.some(({ phone }) => phone !== null && 'refused' in parsePhone(phone))) {
    return 'not-a-thai-phone';
  }
  return birthRefusal(members, on);
}

function birthRefusal(
  members: readonly PersonData[],
  on: string,
): 'birth-in-the-future' | 'birth-reckoning-missing' | null {
  const isToCome = ({ birthOn, birthYearBe }: PersonData) =>
    birthOn === null ? (birthYearBe ?? 0) > buddhistYearOf(on) : birthOn > on;
  if (members.some(isToCome)) return 'birth-in-the-future';
  const isUnasked = ({ birthOn, birthReckoning }: PersonData) =>
    birthOn !== null && birthReckoning === null && isReckoningAsked(birthOn);
  return members.some(isUnasked) ? 'birth-reckoning-missing' : null;
}

/** Who of the members is on file (null: new), in their order; or why that cannot be told. */
export async function findKnownMembers(
  em: EntityManager,
  household: NewHousehold,
  centreId: string,
): Promise<{ known: (Person | null)[] } | { refused: KnownPeopleRefusal }> {
  const known: (Person | null)[] = [];
  for (const member of household.members) {
    const found = await findKnownPerson(em, soughtOf(member), centreId);
    if ('refused' in found) return found;
    known.push(found.person);
  }
  const ids = known.flatMap((person) => person?.id ?? []);
  return new Set(ids).size < ids.length ? { refused: 'person-twice' } : { known };
}

export interface HouseholdEntry {
  readonly household: NewHousehold;
  /** As `findKnownMembers` gave them. */
  readonly known: readonly (Person | null)[];
  readonly place: RowPlace;
  readonly isDemo: boolean;
  readonly bySeatId: string;
  readonly at: string;
}

/** Writes the household and its members; the form has passed every check above. */
export async function registerHousehold(
  em: EntityManager,
  entry: HouseholdEntry,
): Promise<RegisteredHousehold> {
  const { household, place } = entry;
  const personIds: string[] = [];
  for (const [index, member] of household.members.entries()) {
    personIds.push(await putPerson(em, member, { ...entry, known: entry.known[index] ?? null }));
  }
  const headPersonId =
    personIds[household.members.findIndex(({ relation }) => relation === 'head')];
  if (headPersonId === undefined) throw new Error('A household without a head');
  const householdId = await putHouse(em, { ...entry, house: household, headPersonId, personIds });
  for (const [index, member] of household.members.entries()) {
    await em.execute(
      `insert into household_member (household_id, person_id, centre_id, area_code, relation)
         values (?, ?, ?, ?, ?)
         on conflict (household_id, person_id) do update set relation = excluded.relation`,
      [householdId, personIds[index], place.centreId, place.areaCode, member.relation],
    );
  }
  return { householdId, headPersonId, personIds };
}
