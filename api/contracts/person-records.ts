/** What is on file of one person, put right; and the households that they are of or have left. */

import { z } from 'zod';
import { MEMBER_RELATIONS, NO_ID_REASONS, TITLES } from '#domain/assessment/code-lists';
import { isPlainDate } from '#domain/dates/plain-date';
import { BIRTH_RECKONINGS, isReckoningAsked } from '#domain/people/birth/birth';
import { LEAVING_REASONS } from '#domain/people/household/leaving';
import { BirthYearBe } from './people.ts';
import { CitizenId, IsoDate, Phone, ShortText, Uuid } from './primitives.ts';

/** The number comes masked; the version is sent back with a correction. */
export const PersonRecord = z.object({
  version: z.number().int(),
  title: z.enum(TITLES),
  firstName: z.string(),
  lastName: z.string(),
  maskedCitizenId: z.string().nullable(),
  noIdReason: z.enum(NO_ID_REASONS).nullable(),
  birthOn: z.string().nullable(),
  birthReckoning: z.enum(BIRTH_RECKONINGS).nullable(),
  birthYearBe: z.number().int().nullable(),
  phone: z.string().nullable(),
});
export type PersonRecord = z.infer<typeof PersonRecord>;

/** The number on file is masked, so it is left as it is, said anew or taken out with a reason. */
const Identity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('as-it-is') }),
  z.object({ kind: z.literal('number'), citizenId: CitizenId }),
  z.object({ kind: z.literal('none'), noIdReason: z.enum(NO_ID_REASONS) }),
]);

export const PersonCorrection = z
  .object({
    version: z.number().int(),
    title: z.enum(TITLES),
    firstName: ShortText.max(100),
    lastName: ShortText.max(100),
    identity: Identity,
    birthOn: IsoDate.nullable(),
    birthReckoning: z.enum(BIRTH_RECKONINGS).nullable().default(null),
    birthYearBe: BirthYearBe.nullable().default(null),
    phone: Phone.nullable(),
  })
  .refine(
    ({ birthOn, birthReckoning }) =>
      birthOn === null ||
      birthReckoning !== null ||
      !isPlainDate(birthOn) ||
      !isReckoningAsked(birthOn),
    { path: ['birthReckoning'], params: { code: 'birth-reckoning-missing' } },
  );
export type PersonCorrection = z.infer<typeof PersonCorrection>;

/** A household that the person is of (`leftOn` null) or has left. */
export const Membership = z.object({
  householdId: Uuid,
  houseNumber: z.string(),
  villageNumber: z.number().int(),
  relation: z.enum(MEMBER_RELATIONS),
  sinceOn: z.string().nullable(),
  leftOn: z.string().nullable(),
  reason: z.enum(LEAVING_REASONS).nullable(),
  /** Who else is of it now. */
  others: z.array(z.object({ personId: Uuid, name: z.string() })),
});
export type Membership = z.infer<typeof Membership>;

/** The last day in the household and why; a head names who takes over. */
export const LeaveHousehold = z.object({
  leftOn: IsoDate,
  reason: z.enum(LEAVING_REASONS),
  successorId: Uuid.nullable().default(null),
});
export type LeaveHousehold = z.infer<typeof LeaveHousehold>;
