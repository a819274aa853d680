/** What is on file of one person put right; what the record said before stays readable. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoIdReason } from '#domain/assessment/code-lists';
import { fullNameSound } from '#domain/people/likeness/name-sound';
import { differingFields, valuesOf, type PersonValues } from '#domain/people/merge/merge';
import { dayOf, type Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { peopleRefusal, type HouseholdRefusal } from '../../cases/register-household.ts';
import { placeOf } from '../../places/place.ts';
import { findLocked, findRow } from '../../rows.ts';
import { PersonChange } from '../person-change.ts';
import { Person } from '../person.ts';
import { lockRegister } from './lock-register.ts';
import { valuesAsWritten, type NewPerson } from './put-person.ts';

/** The number on file is shown masked, so that a form either leaves it as it is or says it anew. */
export type IdentityOnFile =
  | { readonly kind: 'as-it-is' }
  | { readonly kind: 'number'; readonly citizenId: string }
  | { readonly kind: 'none'; readonly noIdReason: NoIdReason };

export interface Correction extends Pick<
  NewPerson,
  'title' | 'firstName' | 'lastName' | 'birthOn' | 'birthReckoning' | 'birthYearBe' | 'phone'
> {
  readonly personId: string;
  /** Of the record as it was looked at. */
  readonly version: number;
  readonly identity: IdentityOnFile;
}

/** In the order in which they are checked. */
export type CorrectRefusal =
  | 'no-such-person'
  | 'person-merged-already'
  | 'changed-meanwhile'
  | Exclude<HouseholdRefusal, 'exactly-one-head'>
  | 'citizen-id-is-known'
  | 'nothing-changed';

/** Corrects the person under the lock of the centre's register: one number is one person. */
export async function correctPerson(
  em: EntityManager,
  correction: Correction,
  act: Act,
): Promise<{ version: number } | { refused: CorrectRefusal }> {
  const { personId: id } = correction;
  const known = await findRow(em, Person, { id });
  if (known === undefined) return { refused: 'no-such-person' };
  await lockRegister(em, known.centreId);
  const person = await findLocked(em, Person, { id });
  if (person === undefined) return { refused: 'no-such-person' };
  if (person.mergedIntoId !== null) return { refused: 'person-merged-already' };
  if (person.version !== correction.version) return { refused: 'changed-meanwhile' };
  const form = { ...correction, ...identityOf(person, correction.identity) };
  const refused = peopleRefusal([form], dayOf(act.at));
  if (refused !== null) return { refused };
  const values = valuesAsWritten(form);
  if (await isNumberOfAnother(em, person, values)) return { refused: 'citizen-id-is-known' };
  const before = valuesOf(person);
  const fields = differingFields(before, values);
  if (fields.length === 0) return { refused: 'nothing-changed' };
  const version = person.version + 1;
  await em.nativeUpdate(Person, { id }, { ...values, nameSound: fullNameSound(values), version });
  const { seatId: bySeatId, at: changedAt } = act;
  const change = { id: randomUUID(), personId: id, before, bySeatId, changedAt };
  await em.insert(PersonChange, { ...change, ...placeOf(person) });
  await record(em, {
    action: 'person-corrected',
    at: act.at,
    actor: act,
    place: person,
    subject: { kind: 'person', id },
    detail: { fields: fields.join(' ') },
  });
  return { version };
}

function identityOf(
  { citizenId, noIdReason }: Person,
  identity: IdentityOnFile,
): Pick<PersonValues, 'citizenId' | 'noIdReason'> {
  switch (identity.kind) {
    case 'as-it-is':
      return { citizenId, noIdReason };
    case 'number':
      return { citizenId: identity.citizenId, noIdReason: null };
    case 'none':
      return { citizenId: null, noIdReason: identity.noIdReason };
  }
}

async function isNumberOfAnother(
  em: EntityManager,
  { id, centreId }: Person,
  { citizenId }: PersonValues,
): Promise<boolean> {
  if (citizenId === null) return false;
  const holder = await findRow(em, Person, { centreId, citizenId, mergedIntoId: null });
  return holder !== undefined && holder.id !== id;
}
