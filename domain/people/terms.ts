/** Terms of seats: how near their end is, and why a seat ends before its time. */

import { daysBetween, plainDate } from '../dates/plain-date.ts';
import type { Role } from './roles.ts';

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

/** A seat of the committee, as far as its succession needs it. */
export interface CommitteeTerm extends Term {
  readonly userId: string;
  readonly role: Role;
  /** The member fund it represents. */
  readonly fundId: string | null;
}

/**
 * Whether a seat carries on another one beyond its end: the same person again, whoever represents the
 * same fund, or who takes the one office of chair, secretary or treasurer.
 */
export function succeeds(next: CommitteeTerm, seat: CommitteeTerm): boolean {
  if (next.role !== seat.role || seat.untilOn === null || next.fromOn <= seat.fromOn) return false;
  if (next.untilOn !== null && next.untilOn <= seat.untilOn) return false;
  if (next.userId === seat.userId || seat.role !== 'member') return true;
  return seat.fundId !== null && next.fundId === seat.fundId;
}

/** Where the term stands on the day (ISO dates). */
export function termStanding({ fromOn, untilOn }: Term, on: string): TermStanding {
  if (on < fromOn) return 'not-begun';
  if (untilOn === null) return 'running';
  if (untilOn < on) return 'ended';
  const left = daysBetween(plainDate(on), plainDate(untilOn));
  return left <= TERM_ENDS_SOON_DAYS ? 'ending-soon' : 'running';
}
