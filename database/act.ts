import { bangkokDateOf } from '#domain/dates/bangkok';
import { toBuddhistYear } from '#domain/dates/buddhist-era';
import { partsOfDate, plainDate, type PlainDate } from '#domain/dates/plain-date';

/** Who acts, in which seat, at which instant (ISO, from the injected clock or the process). */
export interface Act {
  readonly userId: string;
  readonly seatId: string;
  readonly at: string;
}

/** The business day of an instant: the day in Bangkok. Throws when it is no instant. */
export function dayOf(at: string): PlainDate {
  return bangkokDateOf(Date.parse(at));
}

/** The Buddhist year of a day (`YYYY-MM-DD`); registers restart their numbers with it. */
export function buddhistYearOf(on: string): number {
  return toBuddhistYear(partsOfDate(plainDate(on)).year);
}
