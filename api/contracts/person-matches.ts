/** Who on file may be the people that are being written down, and who lives in their house. */

import { z } from 'zod';
import { LIKENESS_REASONS } from '#domain/people/likeness/likeness';
import { BirthYearBe } from './people.ts';
import { BothTongues, CitizenId, Phone, Uuid } from './primitives.ts';

const TypedName = z.string().max(100);

export const PersonMatches = z.object({
  centreId: Uuid,
  house: z
    .object({
      houseNumber: z.string().trim().min(1).max(30),
      villageNumber: z.number().int().min(1).max(99),
      houseCode: z
        .string()
        .regex(/^\d{11}$/)
        .nullable(),
    })
    .nullable(),
  /** What has been typed so far; an empty name is not looked for. */
  people: z
    .array(
      z.object({
        firstName: TypedName,
        lastName: TypedName,
        citizenId: CitizenId.nullable(),
        phone: Phone.nullable(),
        /** As the papers show it. */
        birthYearBe: BirthYearBe.nullable(),
      }),
    )
    .max(30),
});
export type PersonMatches = z.infer<typeof PersonMatches>;

const OpenCaseName = z.object({ caseId: Uuid, caseNumber: z.string() }).nullable();

export const PersonMatch = z.object({
  personId: Uuid,
  name: z.string(),
  maskedCitizenId: z.string().nullable(),
  birthYearBe: z.number().int().nullable(),
  houses: z.array(z.object({ houseNumber: z.string(), villageNumber: z.number().int() })),
  centreName: BothTongues,
  /** Of the centre that writes: the record can be used as the same person. */
  isOfCentre: z.boolean(),
  openCase: OpenCaseName,
  reasons: z.array(z.enum(LIKENESS_REASONS)),
});
export type PersonMatch = z.infer<typeof PersonMatch>;

export const PersonMatchesResult = z.object({
  people: z.array(
    z.object({
      matches: z.array(PersonMatch),
      /** Beyond the reader's reach: where to ask, and nothing of the person. */
      elsewhere: z.array(
        z.object({ centreName: BothTongues, reasons: z.array(z.enum(LIKENESS_REASONS)) }),
      ),
    }),
  ),
  households: z.array(
    z.object({
      householdId: Uuid,
      headName: z.string(),
      numberInHouse: z.number().int(),
      openCase: OpenCaseName,
    }),
  ),
});
export type PersonMatchesResult = z.infer<typeof PersonMatchesResult>;
