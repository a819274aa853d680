/** Persons, households and the one who is signed in. */

import { z } from 'zod';
import { MEMBER_RELATIONS, NO_ID_REASONS, TITLES } from '#domain/assessment/code-lists';
import { isPlainDate } from '#domain/dates/plain-date';
import {
  BIRTH_RECKONINGS,
  FIRST_BIRTH_YEAR_BE,
  isReckoningAsked,
} from '#domain/people/birth/birth';
import { DISTINCTION_REASONS } from '#domain/people/likeness/distinction';
import { PERMISSIONS, type Permission } from '#domain/people/permissions';
import { ROLES } from '#domain/people/roles';
import { BothTongues, CitizenId, IsoDate, Phone, ShortText, Uuid } from './primitives.ts';

export const BirthYearBe = z.number().int().min(FIRST_BIRTH_YEAR_BE).max(2699);

export const NewPerson = z
  .object({
    title: z.enum(TITLES),
    firstName: ShortText.max(100),
    lastName: ShortText.max(100),
    citizenId: CitizenId.nullable(),
    noIdReason: z.enum(NO_ID_REASONS).nullable(),
    birthOn: IsoDate.nullable(),
    /** By which calendar the year was written: asked for birthdays in January to March before BE 2484. */
    birthReckoning: z.enum(BIRTH_RECKONINGS).nullable().default(null),
    /** The Buddhist year alone, where the day is not known. */
    birthYearBe: BirthYearBe.nullable().default(null),
    phone: Phone.nullable(),
    relation: z.enum(MEMBER_RELATIONS),
    /** The person on file who is the same one. */
    knownPersonId: Uuid.nullable().default(null),
    /** People on file who look alike and are others, and how that is known. */
    differsFrom: z
      .array(z.object({ personId: Uuid, reason: z.enum(DISTINCTION_REASONS) }))
      .max(20)
      .default([]),
  })
  .refine(
    ({ birthOn, birthReckoning }) =>
      birthOn === null ||
      birthReckoning !== null ||
      !isPlainDate(birthOn) ||
      !isReckoningAsked(birthOn),
    { path: ['birthReckoning'], params: { code: 'birth-reckoning-missing' } },
  )
  .refine((person) => person.citizenId !== null || person.noIdReason !== null, {
    path: ['citizenId'],
    params: { code: 'citizen-id-or-reason' },
  });
export type NewPerson = z.infer<typeof NewPerson>;

/** Citizen id comes masked; only the export of a centre's books carries it in full. */
export const PersonView = z.object({
  personId: Uuid,
  name: z.string(),
  relation: z.enum(MEMBER_RELATIONS),
  maskedCitizenId: z.string().nullable(),
  birthYearBe: z.number().int().nullable(),
  phone: z.string().nullable(),
});
export type PersonView = z.infer<typeof PersonView>;

export const NewHousehold = z.object({
  houseNumber: ShortText.max(30),
  villageNumber: z.number().int().min(1).max(99),
  houseCode: z
    .string()
    .regex(/^\d{11}$/)
    .nullable(),
  /** A household of its own beside the ones that are known in the house. */
  isAnotherInHouse: z.boolean().default(false),
  members: z
    .array(NewPerson)
    .min(1)
    .max(30)
    .refine((members) => members.filter((member) => member.relation === 'head').length === 1, {
      params: { code: 'exactly-one-head' },
    }),
});
export type NewHousehold = z.infer<typeof NewHousehold>;

const SeatView = z.object({
  seatId: Uuid,
  role: z.enum(ROLES),
  centreId: Uuid.nullable(),
  areaCode: z.string(),
  householdId: Uuid.nullable(),
  fromOn: z.string(),
  untilOn: z.string().nullable(),
  place: BothTongues,
});
export type SeatView = z.infer<typeof SeatView>;

const PERMISSION_KEYS = Object.keys(PERMISSIONS) as [Permission, ...Permission[]];

export const Me = z.object({
  userId: z.string(),
  displayName: z.string(),
  seats: z.array(SeatView),
  /** What at least one seat may do somewhere; the server decides each time again. */
  permissions: z.array(z.enum(PERMISSION_KEYS)),
  /** Centres in reach, for pickers and the top bar. */
  centres: z.array(z.object({ centreId: Uuid, name: BothTongues, areaCode: z.string() })),
  /** A household's own open or last case. */
  householdCaseId: Uuid.nullable(),
  /** A password given for a forgotten one has to be changed before anything else. */
  mustChangePassword: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const NewSeat = z.object({
  username: z.string().regex(/^[a-z0-9.-]{3,40}$/),
  displayName: ShortText,
  /** Given once to the person by hand, who changes it under "my account". */
  password: z.string().min(8).max(128),
  role: z.enum(ROLES),
  centreId: Uuid.nullable(),
  areaCode: z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{8})$/),
  householdId: Uuid.nullable(),
  personId: Uuid.nullable(),
  /** The member fund that a seat of the committee represents. */
  fundId: Uuid.nullable().default(null),
  fromOn: IsoDate,
  untilOn: IsoDate.nullable(),
  /** The password of a new account has to be changed at the first sign-in. */
  isOneTime: z.boolean().default(false),
  isDemo: z.boolean().default(false),
});
export type NewSeat = z.infer<typeof NewSeat>;

/** A person changes the password that was given to them; every other session of theirs ends. */
export const PasswordChange = z
  .object({
    currentPassword: z.string().min(1).max(128),
    newPassword: z.string().min(8).max(128),
  })
  .refine(({ currentPassword, newPassword }) => currentPassword !== newPassword, {
    path: ['newPassword'],
    params: { code: 'password-unchanged' },
  });
export type PasswordChange = z.infer<typeof PasswordChange>;

/** Told to the person by hand, once; it has to be changed at the first sign-in. */
export const ReplacedPassword = z.object({ password: z.string().min(12).max(128) });

/** A place of the official list, for pickers: a province with its districts, a district with its tambon. */
const AreaRow = z.object({ code: z.string(), level: z.string(), name: BothTongues });
export const AreaList = z.object({ rows: z.array(AreaRow) });
export const AreaQuery = z.object({
  /** The place whose parts are wanted; without it the provinces. */
  parent: z
    .string()
    .regex(/^(\d{2}|\d{4})$/)
    .optional(),
});
