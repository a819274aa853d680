/** A difference as a person reads it: which figure, what stands there, what comes out. */

import { formatBaht, satang } from '../money/satang.ts';
import type { Difference } from './compare-leaves.ts';
import { FIGURE_WORDS, VALUE_WORDS, type InBoth } from './decision-words.ts';

export interface ToldDifference {
  readonly what: InBoth;
  readonly stored: InBoth;
  readonly recomputed: InBoth;
}

/** Names of funds and members by their ids. */
export type Names = ReadonlyMap<string, InBoth>;

const NOTHING: InBoth = { th: 'ไม่มี', en: 'nothing' };

export function tellDifference(difference: Difference, names: Names): ToldDifference {
  const { path, stored, recomputed } = difference;
  const isMoney = path.endsWith('Satang');
  return {
    what: joined(path.split('.').map((segment) => segmentText(segment, names))),
    stored: valueText(stored, { isMoney, names }),
    recomputed: valueText(recomputed, { isMoney, names }),
  };
}

function segmentText(segment: string, names: Names): InBoth {
  const index = /^\d+$/u.test(segment) ? Number(segment) + 1 : null;
  if (index !== null) return { th: `ที่ ${index}`, en: `no. ${index}` };
  return names.get(segment) ?? FIGURE_WORDS[segment] ?? alike(segment);
}

function valueText(
  value: string | null,
  { isMoney, names }: { readonly isMoney: boolean; readonly names: Names },
): InBoth {
  if (value === null) return NOTHING;
  if (isMoney && /^-?\d+$/u.test(value)) return alike(formatBaht(satang(BigInt(value))));
  return names.get(value) ?? VALUE_WORDS[value] ?? alike(value);
}

function joined(parts: readonly InBoth[]): InBoth {
  return {
    th: parts.map(({ th }) => th).join(' · '),
    en: parts.map(({ en }) => en).join(' · '),
  };
}

function alike(text: string): InBoth {
  return { th: text, en: text };
}
