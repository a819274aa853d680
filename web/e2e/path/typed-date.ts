import { bangkokDateOf } from '#domain/dates/bangkok';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import type { PlainDate } from '#domain/dates/plain-date';

export function todayInBangkok(): PlainDate {
  return bangkokDateOf(Date.now());
}

/** As a person types it: 25/03/2564. */
export function typedDate(on: PlainDate): string {
  return formatThaiDate(on, { style: 'numeric' });
}
