/**
 * The time of a process. Inside the workflow sandbox `Date.now()` is the time of the recorded event,
 * the same again at every replay; no other file of the rules or the processes may read a clock.
 */

import { bangkokDateOf, startOfBangkokDay } from '#domain/dates/bangkok';
import type { PlainDate } from '#domain/dates/plain-date';

/** The process's own time as an ISO instant. */
export function now(): string {
  return new Date(Date.now()).toISOString();
}

/** The day in Bangkok at the process's own time. */
export function today(): PlainDate {
  return bangkokDateOf(Date.now());
}

/** Milliseconds from now to the first instant of the day in Bangkok; 0 when the day has begun. */
export function msUntilStartOf(date: PlainDate): number {
  return Math.max(0, startOfBangkokDay(date) - Date.now());
}
