import { Link } from '@tanstack/react-router';
import type { AgendaItemView, MeetingView } from '#contracts/meetings';
import { Section } from '../../../components/page/section.tsx';
import { Tag, type TagTone } from '../../../components/status/tag.tsx';
import { itemStatusWords } from '../../../lib/code-words/meetings.ts';
import { bahtText, percentFigure, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useItemTitle } from '../../../lib/item-title.ts';
import { DecisionLink } from '../decision/decision-link.tsx';
import { ItemRoom } from '../interests/item-room.tsx';
import { YourInterest } from '../interests/your-interest.tsx';
import { roomWords } from '../room/words.ts';
import { SplitMotion } from '../split/split-motion.tsx';
import { VotePanel } from '../vote/vote-panel.tsx';
import { AskedChange, ChangeFigures } from './change-figures.tsx';
import { Evidence } from './evidence.tsx';
import { AskedMotion, MotionFigures } from './motion-figures.tsx';
import { Resolution } from './resolution.tsx';
import { RunItem } from './run-item.tsx';

export interface ItemProps {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView;
}

/** A proposal, a contract or a motion: the vote first, then the figures behind it, then what came of it. */
export function AgendaItem({ meeting, item }: ItemProps) {
  const t = useWords(roomWords);
  const statusOf = useWords(itemStatusWords);
  const titleOf = useItemTitle();
  return (
    <Section
      title={t('item', { position: item.position, matter: titleOf(item) })}
      aside={<Tag tone={TONES[item.status]}>{statusOf(item.status)}</Tag>}
      isBare
    >
      <div className="flex flex-col gap-4">
        <Asked item={item} />
        {item.resolution !== null && <Resolution item={item} resolution={item.resolution} />}
        <YourInterest meeting={meeting} item={item} />
        {item.status === 'voting' && <VotePanel meeting={meeting} item={item} />}
        <ItemRoom meeting={meeting} item={item} />
        <RunItem meeting={meeting} item={item} />
        {item.split !== null && <SplitMotion split={item.split} />}
        {item.proposal !== null && <Evidence meeting={meeting} item={item} />}
        {item.change !== null && <ChangeFigures item={item} change={item.change} />}
        {item.motion !== null && <MotionFigures item={item} motion={item.motion} />}
        {item.evidenceHash !== null && (
          <DecisionLink meetingId={meeting.meetingId} itemId={item.itemId} />
        )}
      </div>
    </Section>
  );
}

/** What is asked for, in a few lines. */
function Asked({ item }: { item: AgendaItemView }) {
  const t = useWords(roomWords);
  return (
    <div className="card flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3">
      {item.change !== null && <AskedChange change={item.change} />}
      {item.motion !== null && <AskedMotion motion={item.motion} />}
      {item.proposal !== null && <AskedLoan proposal={item.proposal} />}
      {item.caseId !== null && (
        <Link
          to="/cases/$caseId"
          params={{ caseId: item.caseId }}
          className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4 print:hidden"
        >
          {t('seeCase')}
        </Link>
      )}
    </div>
  );
}

function AskedLoan({ proposal }: { proposal: NonNullable<AgendaItemView['proposal']> }) {
  const t = useWords(roomWords);
  const facts = [
    t('yearly', { value: percentFigure(proposal.rateBasisPoints) }),
    t('term', { count: proposal.termMonths }),
    t('firstDue', { date: shortDateText(proposal.firstDueOn) }),
  ];
  return (
    <p>
      <span className="text-lg font-bold text-indigo-900">
        {t('amount')} {bahtText(proposal.amountSatang)}
      </span>
      <span className="block text-soft">{facts.join(' · ')}</span>
    </p>
  );
}

const TONES = {
  waiting: 'plain',
  voting: 'care',
  approved: 'good',
  refused: 'care',
  postponed: 'plain',
} as const satisfies Record<AgendaItemView['status'], TagTone>;
