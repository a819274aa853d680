import { maskCitizenId, parseCitizenId } from '#domain/people/citizen-id';

/** First and last digit only; null when there is none on file. */
export function maskedCitizenId(citizenId: string | null): string | null {
  const read = citizenId === null ? null : parseCitizenId(citizenId);
  return read !== null && 'citizenId' in read ? maskCitizenId(read.citizenId) : null;
}

export function nameOf(person: { readonly firstName: string; readonly lastName: string }): string {
  return `${person.firstName} ${person.lastName}`;
}
