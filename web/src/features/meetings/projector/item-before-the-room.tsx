import type { ItemOnScreen } from '#contracts/meeting-live';
import { loanChangeKindWords } from '../../../lib/code-words/loan-changes.ts';
import { voteChoiceWords } from '../../../lib/code-words/meetings.ts';
import { motionKindWords, motionWords } from '../../../lib/code-words/motions.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useItemTitle } from '../../../lib/item-title.ts';
import { ResultOnScreen } from './result-on-screen.tsx';
import { projectorWords } from './words.ts';

interface ItemProps {
  readonly item: ItemOnScreen;
}

/** What is asked, how far the vote is, and what came of it. */
export function ItemBeforeTheRoom({ item, itemCount }: ItemProps & { itemCount: number }) {
  const t = useWords(projectorWords);
  const isDone = item.resolution !== null || item.status === 'postponed';
  return (
    <section className="flex flex-col gap-[3vh]">
      <p className="text-[clamp(1.3rem,2.4vw,3rem)] text-soft">
        {t('progress', { position: item.position, all: itemCount })}
        {item.caseNumber !== null && ` · ${t('caseOf', { number: item.caseNumber })}`}
      </p>
      <Asked item={item} />
      {isDone ? <ResultOnScreen item={item} /> : <VoteOnScreen item={item} />}
    </section>
  );
}

function Asked({ item }: ItemProps) {
  const t = useWords(projectorWords);
  const kindOf = useWords(loanChangeKindWords);
  const motionOf = useWords(motionKindWords);
  const titleOf = useItemTitle();
  const amount = item.amountSatang === null ? '' : bahtText(item.amountSatang);
  const { motion } = item;
  // The room is told the case's number, never whose it is.
  const moved = motion?.household ? motionOf(motion.kind) : titleOf({ household: null, motion });
  return (
    <h2 className="text-[clamp(1.8rem,4.4vw,5.4rem)] leading-tight font-bold text-indigo-900">
      {motion !== null && moved}
      {item.change !== null && t('askedChange', { what: kindOf(item.change), amount })}
      {motion === null &&
        item.change === null &&
        t('asked', { amount, months: item.termMonths ?? 0 })}
    </h2>
  );
}

function VoteOnScreen({ item }: ItemProps) {
  const t = useWords(projectorWords);
  if (item.status === 'waiting')
    return <p className="text-[clamp(1.4rem,2.8vw,3.4rem)] text-soft">{t('waiting')}</p>;
  return (
    <>
      <p aria-live="polite" className="text-[clamp(1.5rem,3.2vw,4rem)] font-semibold">
        <span className="mr-[2vw] rounded-field bg-bamboo-100 px-[1vw] text-bamboo-800">
          {t(`${item.ballot}-ballot`)}
        </span>
        {t('voted', { voted: item.voted, voters: item.voters })}
      </p>
      <Ahead item={item} />
      {item.counts === null ? (
        <p className="text-[clamp(1.2rem,2.2vw,2.8rem)] text-soft">{t('hidden')}</p>
      ) : (
        <Counts item={item} counts={item.counts} />
      )}
    </>
  );
}

/** How many of those in the room have voted, as a bar across the screen. */
function Ahead({ item: { voted, voters } }: ItemProps) {
  return (
    <svg aria-hidden="true" className="block h-[3vh] w-full">
      <rect width="100%" height="100%" rx="8" className="fill-straw" />
      <rect
        width={`${Math.min(100, (voted / Math.max(1, voters)) * 100)}%`}
        height="100%"
        rx="8"
        className="fill-indigo-600"
      />
    </svg>
  );
}

function Counts({ item, counts }: ItemProps & { counts: NonNullable<ItemOnScreen['counts']> }) {
  const t = useWords(projectorWords);
  const choiceOf = useWords(voteChoiceWords);
  const onMotion = useWords(motionWords);
  const { language } = useLanguage();
  const textOf = ({ choice, fundName }: (typeof counts)[number]) => {
    if (choice === 'abstain') return choiceOf(choice);
    if (item.motion !== null) return onMotion(choice === 'refuse' ? 'disagree' : 'agree');
    if (choice === 'refuse') return choiceOf(choice);
    return item.change === null ? t('fundLends', { fund: fundName?.[language] ?? '' }) : t('agree');
  };
  return (
    <ul className="flex flex-col gap-[1vh] text-[clamp(1.3rem,2.6vw,3.2rem)]">
      {counts.map((row) => (
        <li
          key={row.choice}
          className="flex flex-wrap justify-between gap-x-8 border-b border-line"
        >
          <span>{textOf(row)}</span>
          <span className="font-bold text-indigo-900">{t('votes', { count: row.votes })}</span>
        </li>
      ))}
    </ul>
  );
}
