/**
 * Days and years of birth. Until BE 2483 the Thai year began on 1 April; BE 2484 was the first to
 * begin on 1 January (Calendar Year Act B.E. 2483). A birthday in January to March of an earlier
 * year, written down then, lies a year later than it reads now, so its year is asked about.
 */

import { toBuddhistYear } from '../../dates/buddhist-era.ts';
import {
  dateOfParts,
  isRealDay,
  partsOfDate,
  type PlainDate,
  plainDate,
} from '../../dates/plain-date.ts';

/** By which calendar the year of an old birthday was written: the one of its time, or today's. */
export const BIRTH_RECKONINGS = ['old-calendar', 'new-calendar'] as const;

export type BirthReckoning = (typeof BIRTH_RECKONINGS)[number];

const FIRST_NEW_YEAR = '1941-01-01';
const LAST_MONTH_ASKED = 3;

/** The oldest year of birth that is taken, Buddhist. */
export const FIRST_BIRTH_YEAR_BE = 2400;

/** Whether the year of this birthday can mean two years. */
export function isReckoningAsked(birthOn: string): boolean {
  return birthOn < FIRST_NEW_YEAR && partsOfDate(plainDate(birthOn)).month <= LAST_MONTH_ASKED;
}

/**
 * The day that was meant when the year was written by the calendar of its time (`typed`: read by
 * today's); undefined when there was no such day: BE 2483 ended with December, after nine months.
 */
export function meantInOldCalendar(typed: PlainDate): PlainDate | undefined {
  const { year, month, day } = partsOfDate(typed);
  const meant = { year: year + 1, month, day };
  if (!isReckoningAsked(typed) || !isRealDay(meant)) return undefined;
  const on = dateOfParts(meant);
  return on < FIRST_NEW_YEAR ? on : undefined;
}

/** The Buddhist year of birth as the papers of the person show it. */
export function birthYearBeOf(birthOn: string, reckoning: BirthReckoning | null): number {
  const yearBe = toBuddhistYear(partsOfDate(plainDate(birthOn)).year);
  return reckoning === 'old-calendar' ? yearBe - 1 : yearBe;
}
