import type { BothTongues } from '#contracts/primitives';
import type { Refused } from '../routing/route.ts';
import { momentWords } from './moment-words.ts';
import { REFUSALS } from './refusals.ts';

/** The sentence of a refusal; `{name}` in it is filled from the figures, `{since}` in words. */
export function sentenceOf({ refused, figures = {} }: Refused): BothTongues {
  const { th, en } = REFUSALS[refused];
  const { since } = figures;
  const moment = since === undefined ? { th: '', en: '' } : momentWords(since);
  return {
    th: fill(th, { ...figures, since: moment.th }),
    en: fill(en, { ...figures, since: moment.en }),
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
