/**
 * A household and its people as they are written down when a case begins. Known people are found
 * again by their citizen id and known houses by village and number, so that a household that comes
 * back after years keeps its history.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRelation, NoIdReason, Title } from '#domain/assessment/code-lists';
import { parseCitizenId } from '#domain/people/citizen-id';
import { parsePhone } from '#domain/people/phone';
import { toArabicDigits } from '#domain/thai/digits';
import { placeOf, type RowPlace } from '../places/place.ts';

export interface NewMember {
  readonly title: Title;
  readonly firstName: string;
  readonly lastName: string;
  readonly citizenId: string | null;
  readonly noIdReason: NoIdReason | null;
  readonly birthOn: string | null;
  readonly phone: string | null;
  readonly relation: MemberRelation;
}

export interface NewHousehold {
  readonly houseNumber: string;
  readonly villageNumber: number;
  readonly houseCode: string | null;
  readonly members: readonly NewMember[];
}

/** In the order in which they are checked. */
export type HouseholdRefusal =
  | 'exactly-one-head'
  | 'citizen-id-or-reason'
  | 'citizen-id-check-digit'
  | 'citizen-id-twice'
  | 'not-a-thai-phone'
  | 'birth-in-the-future';

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
  if (members.some((member) => member.citizenId === null && member.noIdReason === null)) {
    return 'citizen-id-or-reason';
  }
  const read = members.flatMap(({ citizenId }) =>
    citizenId === null ? [] : [parseCitizenId(citizenId)],
  );
  if (read.some((result) => 'refused' in result)) return 'citizen-id-check-digit';
  if (new Set(citizenIdsOf(household)).size < read.length) return 'citizen-id-twice';
  if (members.some(({ phone }) => phone !== null && 'refused' in parsePhone(phone))) {
    return 'not-a-thai-phone';
  }
  if (members.some(({ birthOn }) => birthOn !== null && birthOn > on)) return 'birth-in-the-future';
  return null;
}

/** The citizen ids of the form in plain digits. */
export function citizenIdsOf(household: NewHousehold): string[] {
  return household.members.flatMap((member) => plainCitizenId(member.citizenId) ?? []);
}

/** The number of the house as it is stored: Arabic digits, no blanks around it. */
export function plainHouseNumber(text: string): string {
  return toArabicDigits(text).trim();
}

/** Writes the household and its members; the form has passed `householdRefusal`. */
export async function registerHousehold(
  em: EntityManager,
  entry: { household: NewHousehold; place: RowPlace; isDemo: boolean; at: string },
): Promise<RegisteredHousehold> {
  const { household } = entry;
  const personIds: string[] = [];
  for (const member of household.members) personIds.push(await putPerson(em, { ...entry, member }));
  const headPersonId =
    personIds[household.members.findIndex(({ relation }) => relation === 'head')];
  if (headPersonId === undefined) throw new Error('A household without a head');
  const householdId = await putHouse(em, { ...entry, headPersonId });
  for (const [index, member] of household.members.entries()) {
    await em.execute(
      `insert into household_member (household_id, person_id, centre_id, area_code, relation)
         values (?, ?, ?, ?, ?)
         on conflict (household_id, person_id) do update set relation = excluded.relation`,
      [householdId, personIds[index], entry.place.centreId, entry.place.areaCode, member.relation],
    );
  }
  return { householdId, headPersonId, personIds };
}

async function putPerson(
  em: EntityManager,
  entry: { member: NewMember; place: RowPlace; isDemo: boolean; at: string },
): Promise<string> {
  const { member, place, isDemo, at } = entry;
  const rows = await em.execute<{ id: string }[]>(
    `insert into person (id, centre_id, area_code, title, first_name, last_name, citizen_id,
                         no_id_reason, birth_on, birth_year_be, phone, is_demo, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (centre_id, citizen_id) where citizen_id is not null do update
         set title = excluded.title, first_name = excluded.first_name,
             last_name = excluded.last_name, phone = coalesce(excluded.phone, person.phone),
             birth_on = coalesce(excluded.birth_on, person.birth_on),
             birth_year_be = coalesce(excluded.birth_year_be, person.birth_year_be),
             version = person.version + 1
       returning id`,
    [
      randomUUID(),
      place.centreId,
      place.areaCode,
      member.title,
      member.firstName.trim(),
      member.lastName.trim(),
      plainCitizenId(member.citizenId),
      member.citizenId === null ? member.noIdReason : null,
      member.birthOn,
      member.birthOn === null ? null : Number(member.birthOn.slice(0, 4)) + 543,
      plainPhone(member.phone),
      isDemo,
      at,
    ],
  );
  return idOf(rows);
}

async function putHouse(
  em: EntityManager,
  entry: {
    household: NewHousehold;
    headPersonId: string;
    place: RowPlace;
    isDemo: boolean;
    at: string;
  },
): Promise<string> {
  const { household, headPersonId, isDemo, at } = entry;
  const place = placeOf(entry.place);
  const houseNumber = plainHouseNumber(household.houseNumber);
  const known = await em.execute<{ id: string }[]>(
    `update household set head_person_id = ?, version = version + 1
      where id = (select id from household where centre_id = ? and village_number = ?
                    and lower(house_number) = lower(?) order by created_at desc limit 1)
      returning id`,
    [headPersonId, place.centreId, household.villageNumber, houseNumber],
  );
  if (known[0] !== undefined) return known[0].id;
  const rows = await em.execute<{ id: string }[]>(
    `insert into household (id, centre_id, area_code, house_number, house_code, village_number,
                            head_person_id, is_demo, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`,
    [
      randomUUID(),
      place.centreId,
      place.areaCode,
      houseNumber,
      household.houseCode,
      household.villageNumber,
      headPersonId,
      isDemo,
      at,
    ],
  );
  return idOf(rows);
}

function plainCitizenId(text: string | null): string | null {
  const read = text === null ? null : parseCitizenId(text);
  return read !== null && 'citizenId' in read ? read.citizenId : null;
}

function plainPhone(text: string | null): string | null {
  const read = text === null ? null : parsePhone(text);
  return read !== null && 'phone' in read ? read.phone : null;
}

function idOf(rows: readonly { id: string }[]): string {
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('The row was not written');
  return id;
}
