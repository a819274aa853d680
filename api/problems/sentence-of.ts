import type { BothTongues } from '#contracts/primitives';
import { formatEnglishDate, formatThaiDate } from '#domain/dates/buddhist-era';
import { isPlainDate } from '#domain/dates/plain-date';
import type { Refused } from '../routing/route.ts';
import { momentWords } from './moment-words.ts';
import { REFUSALS } from './refusals.ts';

/** The sentence of a refusal; `{name}` in it is filled from the figures, `{since}` and `{on}` in words. */
export function sentenceOf({ refused, figures = {} }: Refused): BothTongues {
  const { th, en } = REFUSALS[refused];
  const { since } = figures;
  const moment = since === undefined ? { th: '', en: '' } : momentWords(since);
  const day = dayWords(figures['on']);
  return {
    th: fill(th, { ...figures, since: moment.th, on: day.th }),
    en: fill(en, { ...figures, since: moment.en, on: day.en }),
  };
}

/** A day as people read it; the figures keep the ISO day for programs. */
function dayWords(on: string | undefined): BothTongues {
  if (on === undefined || !isPlainDate(on)) return { th: '', en: '' };
  return { th: formatThaiDate(on), en: formatEnglishDate(on) };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
