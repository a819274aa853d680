import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { InterestDialog } from './interest-dialog.tsx';
import { useDeclaring } from './use-declaring.ts';
import { interestWords } from './words.ts';

type Seat = ItemProps['meeting']['seats'][number];

/** The secretary writes down the word of members in the room who have no phone. */
export function OthersInterests({ meeting, item }: ItemProps) {
  const t = useWords(interestWords);
  const [saying, setSaying] = useState<Seat>();
  const { leaving, declaredSeatIds } = item.room;
  const hasSpoken = ({ seatId }: Seat) =>
    declaredSeatIds.includes(seatId) || leaving.some((one) => one.seatId === seatId);
  const waiting = meeting.seats.filter((seat) => seat.isPresent && !seat.isYou && !hasSpoken(seat));
  if (waiting.length === 0) return null;
  return (
    <details className="mt-2 print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {t('forOthers', { count: waiting.length })}
      </summary>
      <ul className="divide-y divide-line">
        {waiting.map((seat) => (
          <li
            key={seat.seatId}
            className="flex flex-wrap items-center justify-between gap-2 py-1.5"
          >
            <span>{seat.name}</span>
            <span className="flex flex-wrap gap-2">
              <NoInterest meeting={meeting} item={item} seat={seat} />
              <Button
                look="quiet"
                label={t('someOf', { name: seat.name })}
                onPress={() => setSaying(seat)}
              >
                {t('some')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {saying && (
        <InterestDialog
          meeting={meeting}
          item={item}
          seat={saying}
          onClose={() => setSaying(undefined)}
        />
      )}
    </details>
  );
}

function NoInterest({ meeting, item, seat }: ItemProps & { readonly seat: Seat }) {
  const t = useWords(interestWords);
  const { language } = useLanguage();
  const declaring = useDeclaring({ meeting, item });
  const say = () =>
    declaring.run({ hasInterest: false, reason: null, onBehalfOfSeatId: seat.seatId });
  return (
    <span className="flex flex-col">
      <Button
        look="quiet"
        label={t('noneOf', { name: seat.name })}
        isRunning={declaring.isRunning}
        onPress={say}
      >
        {t('none')}
      </Button>
      {declaring.problem && (
        <span role="alert" className="text-sm text-clay-700">
          {declaring.problem.sentence[language]}
        </span>
      )}
    </span>
  );
}
