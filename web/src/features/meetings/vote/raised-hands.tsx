import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { PaperVotesDialog } from './paper-votes-dialog.tsx';
import { RaisedHandDialog } from './raised-hand-dialog.tsx';
import { withoutVote } from './without-vote.ts';
import { voteWords } from './words.ts';

/** Members in the room without a vote yet, whose raised hand the secretary writes down. */
export function RaisedHands({ meeting, item }: ItemProps) {
  const t = useWords(voteWords);
  const [seatId, setSeatId] = useState<string>();
  const [isOnPaper, setOnPaper] = useState(false);
  const without = withoutVote({ meeting, item });
  const waiting = without.filter((seat) => !seat.isYou);
  const shown = waiting.find((seat) => seat.seatId === seatId);
  if (waiting.length === 0) return null;
  return (
    <div className="card px-5 py-4 print:hidden">
      <h3>{t('hands')}</h3>
      <p className="mb-1 text-sm text-soft">{t('handsAbout')}</p>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {waiting.map((seat) => (
          <li
            key={seat.seatId}
            className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-1.5"
          >
            <span>{seat.name}</span>
            <Button
              look="quiet"
              label={t('recordForOf', { name: seat.name })}
              onPress={() => setSeatId(seat.seatId)}
            >
              {t('recordFor')}
            </Button>
          </li>
        ))}
      </ul>
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
      {shown && (
        <RaisedHandDialog
          key={shown.seatId}
          meeting={meeting}
          item={item}
          seat={shown}
          onClose={() => setSeatId(undefined)}
        />
      )}
    </div>
  );
}
