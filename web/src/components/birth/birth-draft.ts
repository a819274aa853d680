/** A birth while being typed: the day, or the year alone. */

import { dateOfParts, isRealDay, partsOfDate, plainDate } from '#domain/dates/plain-date';
import { birthYearBeOf, meantInOldCalendar, type BirthReckoning } from '#domain/people/birth/birth';

export interface BirthDraft {
  /** Only the year of birth is known. */
  readonly isYearOnly: boolean;
  /** As it reads by today's calendar. */
  readonly birthOn: string | undefined;
  readonly birthReckoning: BirthReckoning | undefined;
  readonly birthYearBe: number | undefined;
}

export const NO_BIRTH: BirthDraft = {
  isYearOnly: false,
  birthOn: undefined,
  birthReckoning: undefined,
  birthYearBe: undefined,
};

/** What is on file, to be typed over: an old birthday reads a year earlier by its own calendar. */
export function birthDraftOf(onFile: {
  readonly birthOn: string | null;
  readonly birthReckoning: BirthReckoning | null;
  readonly birthYearBe: number | null;
}): BirthDraft {
  const { birthOn, birthReckoning, birthYearBe } = onFile;
  if (birthOn === null) {
    const isYearOnly = birthYearBe !== null;
    return { ...NO_BIRTH, isYearOnly, birthYearBe: birthYearBe ?? undefined };
  }
  const reckoning = birthReckoning ?? undefined;
  if (birthReckoning !== 'old-calendar') return { ...NO_BIRTH, birthOn, birthReckoning: reckoning };
  const { year, month, day } = partsOfDate(plainDate(birthOn));
  const typed = { year: year - 1, month, day };
  // A 29 February that the old calendar never had stays as today's calendar reads it.
  if (!isRealDay(typed)) return { ...NO_BIRTH, birthOn, birthReckoning: 'new-calendar' };
  return { ...NO_BIRTH, birthOn: dateOfParts(typed), birthReckoning: reckoning };
}

/** The day or the year of birth as a command carries it. */
export function birthOf(draft: BirthDraft): {
  birthOn: string | null;
  birthReckoning: BirthReckoning | null;
  birthYearBe: number | null;
} {
  const { isYearOnly, birthOn, birthReckoning = null, birthYearBe = null } = draft;
  if (isYearOnly) return { birthOn: null, birthReckoning: null, birthYearBe };
  if (birthOn === undefined) return { birthOn: null, birthReckoning, birthYearBe: null };
  const isOld = birthReckoning === 'old-calendar';
  const meant = isOld ? meantInOldCalendar(plainDate(birthOn)) : undefined;
  return { birthOn: meant ?? birthOn, birthReckoning, birthYearBe: null };
}

/** The Buddhist year of birth as the papers show it. */
export function birthYearOf(draft: BirthDraft): number | undefined {
  if (draft.isYearOnly) return draft.birthYearBe;
  const { birthOn, birthReckoning } = birthOf(draft);
  return birthOn === null ? undefined : birthYearBeOf(birthOn, birthReckoning);
}
