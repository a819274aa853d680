import type { BothTongues } from '#contracts/primitives';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { formatEnglishDate, formatThaiDate } from '#domain/dates/buddhist-era';

const BANGKOK_HOURS_AHEAD = 7;

/** An instant as people in Bangkok say it: day of the Buddhist Era and clock. */
export function momentWords(instant: string): BothTongues {
  const moment = Date.parse(instant);
  const date = bangkokDateOf(moment);
  const clock = new Date(moment + BANGKOK_HOURS_AHEAD * 3_600_000).toISOString().slice(11, 16);
  return {
    th: `${formatThaiDate(date)} เวลา ${clock} น.`,
    en: `${formatEnglishDate(date)}, ${clock}`,
  };
}
