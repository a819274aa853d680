import { useWords } from '../../../lib/i18n.ts';
import { interestWords } from '../interests/words.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { VotesForOthers } from './votes-for-others.tsx';
import { seatsByProxy } from './without-vote.ts';

/** Members who are away and whose written proxy the reader holds: their vote is cast here. */
export function ProxyVotes({ meeting, item }: ItemProps) {
  const t = useWords(interestWords);
  const givers = seatsByProxy({ meeting, item }, { isOwnOnly: true });
  if (givers.length === 0) return null;
  return (
    <div className="card px-5 py-4 print:hidden">
      <h3>{t('yourProxies')}</h3>
      <VotesForOthers
        meeting={meeting}
        item={item}
        seats={givers}
        button={t('voteFor')}
        labelOf={(name) => t('voteForOf', { name })}
      />
    </div>
  );
}
