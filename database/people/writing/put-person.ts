/** Writing a person down: a new one, or what is newly known of one on file. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoIdReason, Title } from '#domain/assessment/code-lists';
import { birthYearBeOf, type BirthReckoning } from '#domain/people/birth/birth';
import { parseCitizenId } from '#domain/people/citizen-id';
import type { DistinctionReason } from '#domain/people/likeness/distinction';
import { fullNameSound } from '#domain/people/likeness/name-sound';
import { differingFields, valuesOf, type PersonValues } from '#domain/people/merge/merge';
import { parsePhone } from '#domain/people/phone';
import { placeOf, type RowPlace } from '../../places/place.ts';
import { PersonChange } from '../person-change.ts';
import { Person } from '../person.ts';
import type { PersonSought } from './known-person.ts';
import { putDistinction } from './put-distinction.ts';

/** A person as a form knows them. */
export interface NewPerson {
  readonly title: Title;
  readonly firstName: string;
  readonly lastName: string;
  readonly citizenId: string | null;
  readonly noIdReason: NoIdReason | null;
  readonly birthOn: string | null;
  readonly birthReckoning: BirthReckoning | null;
  /** Counts where the day is not known. */
  readonly birthYearBe: number | null;
  readonly phone: string | null;
  /** Chosen by the one who writes as the same person. */
  readonly knownPersonId: string | null;
  /** People on file who look alike and are others, and how that is known. */
  readonly differsFrom: readonly {
    readonly personId: string;
    readonly reason: DistinctionReason;
  }[];
}

interface Writing {
  readonly place: RowPlace;
  readonly isDemo: boolean;
  readonly bySeatId: string;
  readonly at: string;
}

export function soughtOf(person: NewPerson): PersonSought {
  return {
    firstName: person.firstName,
    citizenId: plainCitizenId(person.citizenId),
    knownPersonId: person.knownPersonId,
    differsFromIds: person.differsFrom.map(({ personId }) => personId),
  };
}

/** Writes the person, whom `findKnownPerson` has found (`known`) or not, and gives their id. */
export async function putPerson(
  em: EntityManager,
  form: NewPerson,
  writing: Writing & { readonly known: Person | null },
): Promise<string> {
  const { known } = writing;
  const personId = known === null ? await addPerson(em, form, writing) : known.id;
  if (known !== null) await renewPerson(em, { known, form }, writing);
  for (const { personId: otherId, reason } of form.differsFrom) {
    await putDistinction(em, { personId, otherId, reason }, writing);
  }
  return personId;
}

async function addPerson(em: EntityManager, form: NewPerson, writing: Writing): Promise<string> {
  const id = randomUUID();
  await em.insert(Person, {
    id,
    ...writing.place,
    ...valuesAsWritten(form),
    nameSound: fullNameSound(form),
    isDemo: writing.isDemo,
    createdAt: writing.at,
  });
  return id;
}

/**
 * What the form knows newly. A number found the person: the name is taken as it was written today. A
 * choice found them: names on file stand, because the same person may be spelled in two ways. What the
 * record said before is kept.
 */
async function renewPerson(
  em: EntityManager,
  { known, form }: { known: Person; form: NewPerson },
  { bySeatId, at }: Writing,
): Promise<void> {
  const citizenId = known.citizenId ?? plainCitizenId(form.citizenId);
  const isBirthNew = form.birthOn !== null || (form.birthYearBe !== null && known.birthOn === null);
  const before = valuesOf(known);
  const { nameSound, ...names } =
    form.knownPersonId === null ? namesOf(form) : { ...before, nameSound: known.nameSound };
  const values: PersonValues = {
    ...before,
    ...names,
    ...(isBirthNew ? birthOf(form) : {}),
    citizenId,
    noIdReason: citizenId === null ? (known.noIdReason ?? form.noIdReason) : null,
    phone: plainPhone(form.phone) ?? known.phone,
  };
  if (differingFields(before, values).length === 0) return;
  const version = known.version + 1;
  await em.nativeUpdate(Person, { id: known.id }, { ...values, nameSound, version });
  await em.insert(PersonChange, {
    id: randomUUID(),
    personId: known.id,
    ...placeOf(known),
    before,
    bySeatId,
    changedAt: at,
  });
}

/** What a form says of a person, as it is stored. */
export function valuesAsWritten(form: PersonValues): PersonValues {
  const { title, firstName, lastName } = form;
  return {
    title,
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    ...birthOf(form),
    citizenId: plainCitizenId(form.citizenId),
    noIdReason: form.citizenId === null ? form.noIdReason : null,
    phone: plainPhone(form.phone),
  };
}

function namesOf({ title, firstName, lastName }: NewPerson) {
  const name = { firstName: firstName.trim(), lastName: lastName.trim() };
  return { title, ...name, nameSound: fullNameSound(name) };
}

function birthOf({ birthOn, birthReckoning, birthYearBe }: PersonValues) {
  if (birthOn === null) return { birthOn, birthReckoning: null, birthYearBe };
  return { birthOn, birthReckoning, birthYearBe: birthYearBeOf(birthOn, birthReckoning) };
}

/** Thirteen digits, or null for what is no citizen id. */
export function plainCitizenId(text: string | null): string | null {
  const read = text === null ? null : parseCitizenId(text);
  return read !== null && 'citizenId' in read ? read.citizenId : null;
}

/** The national digits, or null for what is no Thai telephone number. */
export function plainPhone(text: string | null): string | null {
  const read = text === null ? null : parsePhone(text);
  return read !== null && 'phone' in read ? read.phone : null;
}
