import type { AgendaItemView } from '#contracts/meetings';
import { loanChangeWords } from '../../../lib/code-words/loan-changes.ts';
import { voteChoiceWords } from '../../../lib/code-words/meetings.ts';
import { motionWords } from '../../../lib/code-words/motions.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { splitWords } from '../split/words.ts';
import { voteWords } from './words.ts';

type Voted = Pick<AgendaItemView, 'options' | 'change' | 'motion' | 'split'>;

/**
 * Gives the words of a choice by its key: 'fund:<id>', 'split:<id>', 'approve', 'refuse', 'abstain'. On a contract that
 * runs, a vote for the fund whose claim it is agrees to what is asked.
 */
export function useChoiceText({ options, change, motion, split }: Voted): (key: string) => string {
  const t = useWords(voteWords);
  const choice = useWords(voteChoiceWords);
  const onChange = useWords(loanChangeWords);
  const onMotion = useWords(motionWords);
  const together = useWords(splitWords);
  const { language } = useLanguage();
  return (key) => {
    if (key === 'abstain') return choice('abstain');
    if (motion !== null) return onMotion(key === 'refuse' ? 'disagree' : 'agree');
    if (change !== null) return onChange(key === 'refuse' ? 'disagree' : 'agree');
    if (key.startsWith('split:')) {
      return together('lends', { count: split?.parts.length ?? 0 });
    }
    if (!key.startsWith('fund:')) return choice('refuse');
    const fund = options.find((option) => `fund:${option.fundId}` === key);
    return t('fundLends', { fund: fund?.name[language] ?? '' });
  };
}
