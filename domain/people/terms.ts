/** Terms of seats: how near their end is, and why a seat ends before its time. */

import { daysBetween, plainDate } from '../dates/plain-date.ts';

/** Why somebody leaves a seat before its term is over, or at its end. */
export const SEAT_END_REASONS = [
  'resigned',
  'replaced-by-its-fund',
  'moved-away',
  'died',
  'removed-by-assembly',
  'term-is-over',
  'other',
] as const;

export type SeatEndReason = (typeof SEAT_END_REASONS)[number];

/** Days before its end in which a term is shown as about to end; time to call an assembly. */
const TERM_ENDS_SOON_DAYS = 60;

export type TermStanding = 'not-begun' | 'running' | 'ending-soon' | 'ended';

interface Term {
  readonly fromOn: string;
  /** The last day, which still counts; null without an end. */
  readonly untilOn: string | null;
}

/** Where the term stands on the day (ISO dates). */
export function termStanding({ fromOn, untilOn }: Term, on: string): TermStanding {
  if (on < fromOn) return 'not-begun';
  if (untilOn === null) return 'running';
  if (untilOn < on) return 'ended';
  const left = daysBetween(plainDate(on), plainDate(untilOn));
  return left <= TERM_ENDS_SOON_DAYS ? 'ending-soon' : 'running';
}
