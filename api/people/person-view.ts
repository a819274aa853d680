import type { z } from 'zod';
import type { PersonRecord } from '#contracts/person-records';
import type { Person } from '#database/people/person';
import { maskCitizenId, parseCitizenId } from '#domain/people/citizen-id';

/** First and last digit only; null when there is none on file. */
export function maskedCitizenId(citizenId: string | null): string | null {
  const read = citizenId === null ? null : parseCitizenId(citizenId);
  return read !== null && 'citizenId' in read ? maskCitizenId(read.citizenId) : null;
}

export function nameOf(person: { readonly firstName: string; readonly lastName: string }): string {
  return `${person.firstName} ${person.lastName}`;
}

/** What is on file of the person, the number masked. */
export function personRecord(person: Person): z.input<typeof PersonRecord> {
  return {
    version: person.version,
    title: person.title,
    firstName: person.firstName,
    lastName: person.lastName,
    maskedCitizenId: maskedCitizenId(person.citizenId),
    noIdReason: person.noIdReason,
    birthOn: person.birthOn,
    birthReckoning: person.birthReckoning,
    birthYearBe: person.birthYearBe,
    phone: person.phone,
  };
}
