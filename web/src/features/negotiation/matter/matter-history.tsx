import type { MatterMoveView, MatterView, TalkView } from '#contracts/negotiations';
import { contactChannelWords } from '../../../lib/code-words/accessions.ts';
import {
  leftOutReasonWords,
  matterForumWords,
  matterStatusWords,
  offerSideWords,
  talkStatusWords,
} from '../../../lib/code-words/negotiations.ts';
import { bahtText, dateText, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { negotiationWords } from '../words.ts';

/** Everything that happened with this creditor, the newest first. */
export function MatterHistory({ matter }: { matter: MatterView }) {
  const t = useWords(negotiationWords);
  const talks = matter.talks.map((talk) => ({ on: talk.heldOn, talk, move: null }));
  const moves = matter.moves.map((move) => ({ on: move.movedOn, talk: null, move }));
  // On one day the end comes after the talk that led to it, so above it.
  const events = [...moves, ...talks].toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on));
  return (
    <details className="mt-4" open={events.length > 0}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-indigo-800">
        {t('history')}
      </summary>
      {events.length === 0 && <p className="text-soft">{t('nothingSaid')}</p>}
      <ol className="border-l-[3px] border-indigo-300 pl-4 [&>li]:py-2">
        {events.map(({ talk, move }) => (
          <li key={talk?.talkId ?? `move ${move?.number}`}>
            {talk && <Talk talk={talk} />}
            {move && <Move move={move} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Talk({ talk }: { talk: TalkView }) {
  const t = useWords(negotiationWords);
  const statusOf = useWords(talkStatusWords);
  const channelOf = useWords(contactChannelWords);
  const sideOf = useWords(offerSideWords);
  const { offeredSatang, untilOn, askedSatang, who, said, byName } = talk;
  return (
    <>
      <p className="font-semibold">
        {dateText(talk.heldOn)} · {channelOf(talk.channel)} · {statusOf(talk.status)}
      </p>
      {offeredSatang !== null && untilOn !== null && (
        <p>
          {t('offered', {
            side: sideOf(talk.side),
            amount: bahtText(offeredSatang),
            date: dateText(untilOn),
          })}
        </p>
      )}
      {askedSatang !== null && <p>{t('asked', { amount: bahtText(askedSatang) })}</p>}
      {said !== null && <p className="max-w-prose whitespace-pre-line">{said}</p>}
      {talk.answer !== null && <Answer answer={talk.answer} />}
      <Aside parts={[who && t('with', { who }), byName && t('by', { name: byName })]} />
    </>
  );
}

function Answer({ answer }: { answer: NonNullable<TalkView['answer']> }) {
  const t = useWords(negotiationWords);
  const { on, who, said, counterSatang } = answer;
  const date = shortDateText(on);
  const parts = [
    who === null ? t('answeredHidden', { date }) : t('answered', { date, who }),
    counterSatang && t('counterOf', { amount: bahtText(counterSatang) }),
    said,
  ];
  return <p>{parts.filter(Boolean).join(' · ')}</p>;
}

function Move({ move }: { move: MatterMoveView }) {
  const t = useWords(negotiationWords);
  const statusOf = useWords(matterStatusWords);
  const forumOf = useWords(matterForumWords);
  const reasonOf = useWords(leftOutReasonWords);
  const { documentReference, documentOn, signedBy, settledSatang, forum, reason } = move;
  return (
    <>
      <p className="font-semibold">
        {dateText(move.movedOn)} · {move.to === 'open' ? t('resumed') : statusOf(move.to)}
      </p>
      {settledSatang !== null && <p>{t('signedFor', { amount: bahtText(settledSatang) })}</p>}
      {documentReference !== null && documentOn !== null && signedBy !== null && (
        <p>
          {t('inWriting', {
            document: documentReference,
            date: dateText(documentOn),
            who: signedBy,
          })}
        </p>
      )}
      {move.payTo !== null && <p>{t('paidTo', { where: move.payTo })}</p>}
      {forum !== null && <p>{forumOf(forum)}</p>}
      {reason !== null && <p>{reasonOf(reason)}</p>}
      {move.note !== null && <p className="max-w-prose whitespace-pre-line">{move.note}</p>}
      <Aside parts={[move.byName && t('by', { name: move.byName })]} />
    </>
  );
}

function Aside({ parts }: { parts: readonly (string | null)[] }) {
  const said = parts.filter(Boolean);
  return said.length === 0 ? null : <p className="text-sm text-soft">{said.join(' · ')}</p>;
}
