import { voteChoiceWords } from '../../../lib/code-words/meetings.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { Option } from '../item/evidence.tsx';
import { voteWords } from './words.ts';

/** Gives the words of a choice by its key: 'fund:<id>', 'refuse', 'abstain'. */
export function useChoiceText(options: readonly Option[]): (key: string) => string {
  const t = useWords(voteWords);
  const choice = useWords(voteChoiceWords);
  const { language } = useLanguage();
  return (key) => {
    if (!key.startsWith('fund:')) return choice(key === 'abstain' ? 'abstain' : 'refuse');
    const fund = options.find((option) => `fund:${option.fundId}` === key);
    return t('fundLends', { fund: fund?.name[language] ?? '' });
  };
}
