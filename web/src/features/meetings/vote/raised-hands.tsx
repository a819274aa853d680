import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { PaperVotesDialog } from './paper-votes-dialog.tsx';
import { VotesForOthers } from './votes-for-others.tsx';
import { withoutVote } from './without-vote.ts';
import { voteWords } from './words.ts';

/** Members in the room without a vote yet, whose raised hand the secretary writes down. */
export function RaisedHands({ meeting, item }: ItemProps) {
  const t = useWords(voteWords);
  const [isOnPaper, setOnPaper] = useState(false);
  const without = withoutVote({ meeting, item });
  const waiting = without.filter((seat) => !seat.isYou);
  if (waiting.length === 0) return null;
  return (
    <div className="card px-5 py-4 print:hidden">
      <h3>{t('hands')}</h3>
      <p className="mb-1 text-sm text-soft">{t('handsAbout')}</p>
      <VotesForOthers
        meeting={meeting}
        item={item}
        seats={waiting}
        button={t('recordFor')}
        labelOf={(name) => t('recordForOf', { name })}
      />
      <div className="mt-3">
        <Button look="secondary" onPress={() => setOnPaper(true)}>
          {t('fromPaper')}
        </Button>
      </div>
      {isOnPaper && (
        <PaperVotesDialog
          meeting={meeting}
          item={item}
          waiting={without}
          onClose={() => setOnPaper(false)}
        />
      )}
    </div>
  );
}
