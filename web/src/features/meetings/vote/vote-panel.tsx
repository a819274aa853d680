import type { AgendaItemView } from '#contracts/meetings';
import { choiceKey } from '#domain/meetings/tally';
import { Notice } from '../../../components/status/notice.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { choiceOf } from './count-of.ts';
import { LiveCount } from './live-count.tsx';
import { ProxyVotes } from './proxy-votes.tsx';
import { RaisedHands } from './raised-hands.tsx';
import { BallotBoxes } from './secret/ballot-boxes.tsx';
import { secretWords } from './secret/words.ts';
import { useChoiceText } from './use-choice-text.ts';
import { VoteButtons } from './vote-buttons.tsx';
import { voteWords } from './words.ts';

/** The vote on one item: one's own first, then the count, then the hands that the secretary records. */
export function VotePanel({ meeting, item }: ItemProps) {
  return (
    <>
      {meeting.mayVote && <OwnVote meeting={meeting} item={item} />}
      {meeting.mayVote && item.room.isMet && item.ballot === 'open' && (
        <ProxyVotes meeting={meeting} item={item} />
      )}
      <LiveCount meeting={meeting} item={item} />
      {meeting.mayRecordVotes && item.room.isMet && <VotesOfOthers meeting={meeting} item={item} />}
    </>
  );
}

/** What the secretary enters: raised hands by name, or a box of secret papers. */
function VotesOfOthers({ meeting, item }: ItemProps) {
  return item.ballot === 'secret' ? (
    <BallotBoxes meeting={meeting} item={item} />
  ) : (
    <RaisedHands meeting={meeting} item={item} />
  );
}

function OwnVote({ meeting, item }: ItemProps) {
  const t = useWords(voteWords);
  const secret = useWords(secretWords);
  if (item.youVoted) return <YouVoted meeting={meeting} item={item} />;
  // Why is said above; whoever leaves the item votes on the others.
  if (item.room.leaving.some(({ isYou }) => isYou)) return null;
  if (item.isCounted)
    return (
      <Notice kind="care">
        <p className="font-semibold">{secret('ended')}</p>
      </Notice>
    );
  const isPresent = meeting.seats.some((seat) => seat.isYou && seat.isPresent);
  if (!isPresent || !item.room.isMet) {
    return (
      <Notice kind="care">
        <p className="font-semibold">{t(isPresent ? 'noQuorum' : 'notPresent')}</p>
      </Notice>
    );
  }
  if (meeting.declarationFirst && item.room.yourWord === null) return null;
  return <VoteButtons meeting={meeting} item={item} />;
}

function YouVoted({ meeting, item }: ItemProps) {
  const t = useWords(voteWords);
  const choiceText = useChoiceText(item);
  const secret = useWords(secretWords);
  const own = findOwnVote(meeting.seats, item.votes);
  const taken = item.ballot === 'secret' ? secret('taken') : t('taken');
  return (
    <Notice kind="good">
      <p className="font-semibold">
        {own ? t('youVoted', { choice: choiceText(choiceKey(choiceOf(own))) }) : taken}
      </p>
    </Notice>
  );
}

function findOwnVote(
  seats: ItemProps['meeting']['seats'],
  votes: AgendaItemView['votes'],
): AgendaItemView['votes'][number] | undefined {
  const own = seats.filter((seat) => seat.isYou).map((seat) => seat.seatId);
  return votes.find((vote) => own.includes(vote.seatId));
}
