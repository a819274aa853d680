import { choiceKey } from '#domain/meetings/tally';
import { useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { choiceOf } from './count-of.ts';
import { secretWords } from './secret/words.ts';
import { useChoiceText } from './use-choice-text.ts';
import { voteWords } from './words.ts';

/** Who has voted unfolds; in an open ballot with their choice. */
export function VotedList({ meeting, item }: ItemProps) {
  const t = useWords(voteWords);
  const secret = useWords(secretWords);
  const choiceText = useChoiceText(item);
  const isSecret = item.ballot === 'secret';
  if (item.votedSeatIds.length === 0) return null;
  const names = new Map(meeting.seats.map(({ seatId, name }) => [seatId, name]));
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {isSecret ? secret('whoVoted') : t('who')}
      </summary>
      <ul className="mt-1">
        {isSecret &&
          item.votedSeatIds.map((seatId) => (
            <li key={seatId} className="py-1">
              {names.get(seatId) ?? ''}
            </li>
          ))}
        {item.votes.map((vote) => (
          <li key={vote.seatId} className="flex flex-wrap justify-between gap-x-4 py-1">
            <span>{vote.name}</span>
            <span className="text-soft">{choiceText(choiceKey(choiceOf(vote)))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
