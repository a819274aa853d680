import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { interestWords } from '../interests/words.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { RaisedHandDialog } from './raised-hand-dialog.tsx';
import { seatsByProxy } from './without-vote.ts';

/** Members who are away and whose written proxy the reader holds: their vote is cast here. */
export function ProxyVotes({ meeting, item }: ItemProps) {
  const t = useWords(interestWords);
  const [shownId, setShownId] = useState<string>();
  const givers = seatsByProxy({ meeting, item }, { isOwnOnly: true });
  const shown = givers.find(({ seatId }) => seatId === shownId);
  if (givers.length === 0) return null;
  return (
    <div className="card px-5 py-4 print:hidden">
      <h3>{t('yourProxies')}</h3>
      <ul className="divide-y divide-line">
        {givers.map((seat) => (
          <li
            key={seat.seatId}
            className="flex flex-wrap items-center justify-between gap-2 py-1.5"
          >
            <span>{seat.name}</span>
            <Button
              look="secondary"
              label={t('voteForOf', { name: seat.name })}
              onPress={() => setShownId(seat.seatId)}
            >
              {t('voteFor')}
            </Button>
          </li>
        ))}
      </ul>
      {shown && (
        <RaisedHandDialog
          key={shown.seatId}
          meeting={meeting}
          item={item}
          seat={shown}
          onClose={() => setShownId(undefined)}
        />
      )}
    </div>
  );
}
