/**
 * Two records of one person become one: for each field somebody chooses whose value stands. The other
 * record stays on file, points to the one that is kept, and can be brought back.
 */

import type { NoIdReason, Title } from '../../assessment/code-lists.ts';
import type { BirthReckoning } from '../birth/birth.ts';

/** What is chosen one by one; a number comes with its reason, a birth with how it was written. */
export const MERGE_FIELDS = [
  'title',
  'firstName',
  'lastName',
  'citizenId',
  'birth',
  'phone',
] as const;

export type MergeField = (typeof MERGE_FIELDS)[number];

export const MERGE_SIDES = ['kept', 'merged'] as const;

export type MergeSide = (typeof MERGE_SIDES)[number];

/** Whose value stands, field by field. */
export type MergeChoices = Readonly<Record<MergeField, MergeSide>>;

export interface PersonValues {
  readonly title: Title;
  readonly firstName: string;
  readonly lastName: string;
  readonly citizenId: string | null;
  readonly noIdReason: NoIdReason | null;
  readonly birthOn: string | null;
  readonly birthReckoning: BirthReckoning | null;
  readonly birthYearBe: number | null;
  readonly phone: string | null;
}

/** The columns that each choice decides. */
const COLUMNS_OF: Readonly<Record<MergeField, readonly (keyof PersonValues)[]>> = {
  title: ['title'],
  firstName: ['firstName'],
  lastName: ['lastName'],
  citizenId: ['citizenId', 'noIdReason'],
  birth: ['birthOn', 'birthReckoning', 'birthYearBe'],
  phone: ['phone'],
};

/** The values alone, without what else a row holds. */
export function valuesOf(person: PersonValues): PersonValues {
  return {
    title: person.title,
    firstName: person.firstName,
    lastName: person.lastName,
    citizenId: person.citizenId,
    noIdReason: person.noIdReason,
    birthOn: person.birthOn,
    birthReckoning: person.birthReckoning,
    birthYearBe: person.birthYearBe,
    phone: person.phone,
  };
}

/** What the record that is kept holds afterwards. */
export function chosenValues(
  kept: PersonValues,
  merged: PersonValues,
  choices: MergeChoices,
): PersonValues {
  const taken = MERGE_FIELDS.filter((field) => choices[field] === 'merged').flatMap((field) =>
    COLUMNS_OF[field].map((column) => [column, merged[column]] as const),
  );
  return { ...valuesOf(kept), ...Object.fromEntries(taken) };
}

/** The fields in which the two say something else, in their order. */
export function differingFields(one: PersonValues, other: PersonValues): MergeField[] {
  return MERGE_FIELDS.filter((field) =>
    COLUMNS_OF[field].some((column) => one[column] !== other[column]),
  );
}

/** A choice to begin with: the kept record's, but what it does not know from the other. */
export function firstChoices(kept: PersonValues, merged: PersonValues): MergeChoices {
  const known: Readonly<Record<MergeField, (person: PersonValues) => boolean>> = {
    title: () => true,
    firstName: () => true,
    lastName: () => true,
    citizenId: ({ citizenId }) => citizenId !== null,
    birth: ({ birthOn, birthYearBe }) => birthOn !== null || birthYearBe !== null,
    phone: ({ phone }) => phone !== null,
  };
  const sideOf = (field: MergeField): MergeSide =>
    !known[field](kept) && known[field](merged) ? 'merged' : 'kept';
  return {
    title: sideOf('title'),
    firstName: sideOf('firstName'),
    lastName: sideOf('lastName'),
    citizenId: sideOf('citizenId'),
    birth: sideOf('birth'),
    phone: sideOf('phone'),
  };
}
