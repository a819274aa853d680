import type { AgendaItemView } from '#contracts/meetings';
import { choiceKey } from '#domain/meetings/tally';
import { useWords } from '../../../lib/i18n.ts';
import { choiceOf, countOf } from './count-of.ts';
import { useChoiceText } from './use-choice-text.ts';
import { voteWords } from './words.ts';

/** The count as it stands, by itself fresh; who voted how unfolds. */
export function LiveCount({ item, present }: { item: AgendaItemView; present: number }) {
  const t = useWords(voteWords);
  const choiceText = useChoiceText(item);
  const { counts, abstentions } = countOf(item.votes);
  const rows = abstentions > 0 ? [...counts, { choice: 'abstain', votes: abstentions }] : counts;
  return (
    <div className="card px-5 py-4">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3>{t('live')}</h3>
        <p aria-live="polite" className="font-semibold">
          {t('castOf', { cast: item.votes.length, present })}
        </p>
      </div>
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
      {item.votes.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
            {t('who')}
          </summary>
          <ul className="mt-1">
            {item.votes.map((vote) => (
              <li key={vote.seatId} className="flex flex-wrap justify-between gap-x-4 py-1">
                <span>{vote.name}</span>
                <span className="text-soft">{choiceText(choiceKey(choiceOf(vote)))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
