import { harmWords } from '../../lib/code-words/harms.ts';
import { useWords } from '../../lib/i18n.ts';
import type { Answer } from './proposed-allocation.tsx';
import { allocationWords } from './words.ts';

/** What presses a household beside its interest, and how long it has waited. */
export function Pressing({ of }: { of: Pick<Answer['loans'][number], 'harms' | 'monthsWaited'> }) {
  const t = useWords(allocationWords);
  const harmOf = useWords(harmWords);
  const marks = of.harms.map((harm) => harmOf(harm));
  if (of.monthsWaited > 0) marks.push(t('waited', { count: of.monthsWaited }));
  if (marks.length === 0) return null;
  return <span className="block text-sm font-normal text-soft">{marks.join(' · ')}</span>;
}
