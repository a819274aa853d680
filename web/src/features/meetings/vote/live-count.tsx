import { useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { countOf } from './count-of.ts';
import { secretWords } from './secret/words.ts';
import { useChoiceText } from './use-choice-text.ts';
import { VotedList } from './voted-list.tsx';
import { voteWords } from './words.ts';

/** The count as it stands, by itself fresh; of a secret ballot only how many have voted. */
export function LiveCount({ meeting, item }: ItemProps) {
  const t = useWords(voteWords);
  const secret = useWords(secretWords);
  const present = item.room.voters;
  const choiceText = useChoiceText(item);
  const { counts, abstentions } = countOf(item.counts);
  const rows = abstentions > 0 ? [...counts, { choice: 'abstain', votes: abstentions }] : counts;
  return (
    <div className="card px-5 py-4">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3>{t('live')}</h3>
        <p aria-live="polite" className="font-semibold">
          {t('castOf', { cast: item.votedSeatIds.length, present })}
        </p>
      </div>
      {item.counts === null && <p className="text-soft">{secret('hidden')}</p>}
      <ul className="flex flex-col gap-2">
        {rows.map((row) => (
          <li key={row.choice}>
            <span className="flex flex-wrap justify-between gap-x-4">
              <span>{choiceText(row.choice)}</span>
              <span className="font-semibold">{t('votes', { count: row.votes })}</span>
            </span>
            <svg aria-hidden="true" className="mt-0.5 block h-3 w-full">
              <rect width="100%" height="100%" rx="4" className="fill-paper" />
              <rect
                width={`${Math.min(100, (row.votes / Math.max(1, present)) * 100)}%`}
                height="100%"
                rx="4"
                className={row.choice === 'abstain' ? 'fill-edge' : 'fill-indigo-600'}
              />
            </svg>
          </li>
        ))}
      </ul>
      <VotedList meeting={meeting} item={item} />
    </div>
  );
}
