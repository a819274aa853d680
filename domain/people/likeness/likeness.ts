/**
 * Whether two records may be one person, and why. It only ever asks: the one who writes decides,
 * and what they decide is kept. No points, no score.
 */

import { fullNameSound, nameSound, plainName } from './name-sound.ts';

/** Why two records may be one person, strongest first. */
export const LIKENESS_REASONS = [
  'same-citizen-id',
  'same-name',
  'name-sounds-alike',
  'first-name-sounds-alike',
  'same-phone',
  'same-house',
  'same-birth',
] as const;

export type LikenessReason = (typeof LIKENESS_REASONS)[number];

/** What is compared of a person. Numbers in plain digits; a year of birth is Buddhist. */
export interface PersonTraits {
  readonly firstName: string;
  readonly lastName: string;
  readonly citizenId: string | null;
  readonly phone: string | null;
  readonly birthYearBe: number | null;
  /** The houses the person is written down in, each by all of its keys (`houseKeysOf`). */
  readonly houseKeys: readonly string[];
}

/**
 * The reasons, strongest first; none when the two are no likely one person. A citizen id, a full name
 * that sounds alike or a phone number is enough; a first name alone needs the same house or year of
 * birth beside it. Two different citizen ids leave only the full name to ask about.
 */
export function likenessOf(one: PersonTraits, other: PersonTraits): LikenessReason[] {
  const reasons = LIKENESS_REASONS.filter((reason) => HOLDS[reason](one, other));
  const has = (reason: LikenessReason) => reasons.includes(reason);
  const isFullName = has('same-name') || has('name-sounds-alike');
  if (haveDifferentIds(one, other)) return isFullName ? reasons : [];
  const isFirstName = has('first-name-sounds-alike') && (has('same-house') || has('same-birth'));
  return has('same-citizen-id') || isFullName || has('same-phone') || isFirstName ? reasons : [];
}

/** The keys of a house: village and number within its centre, and the code of the house register. */
export function houseKeysOf(house: {
  readonly centreId: string;
  readonly villageNumber: number;
  readonly houseNumber: string;
  readonly houseCode: string | null;
}): string[] {
  const number = house.houseNumber.trim().toLowerCase();
  const byNumber = `${house.centreId}/${house.villageNumber}/${number}`;
  return house.houseCode === null ? [byNumber] : [byNumber, house.houseCode];
}

const HOLDS: Readonly<Record<LikenessReason, (one: PersonTraits, other: PersonTraits) => boolean>> =
  {
    'same-citizen-id': (one, other) => isSame(one.citizenId, other.citizenId),
    'same-name': hasSameName,
    'name-sounds-alike': (one, other) =>
      !hasSameName(one, other) && fullNameSound(one) === fullNameSound(other),
    'first-name-sounds-alike': (one, other) =>
      fullNameSound(one) !== fullNameSound(other) &&
      nameSound(one.firstName) === nameSound(other.firstName),
    'same-phone': (one, other) => isSame(one.phone, other.phone),
    'same-house': (one, other) => one.houseKeys.some((key) => other.houseKeys.includes(key)),
    'same-birth': (one, other) => isSame(one.birthYearBe, other.birthYearBe),
  };

function hasSameName(one: PersonTraits, other: PersonTraits): boolean {
  return (
    plainName(one.firstName) === plainName(other.firstName) &&
    plainName(one.lastName) === plainName(other.lastName)
  );
}

function haveDifferentIds(one: PersonTraits, other: PersonTraits): boolean {
  return one.citizenId !== null && other.citizenId !== null && one.citizenId !== other.citizenId;
}

/** What nobody knows of two people is not the same of them. */
function isSame(one: string | number | null, other: string | number | null): boolean {
  return one !== null && one === other;
}
