import type { AllocationView } from '#contracts/allocations';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { bahtText, instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { FundCash } from './fund-cash.tsx';
import { HowMade } from './how-made.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { Loans } from './loans.tsx';
import { percentUp } from './points-text.ts';
import { isReplayGood } from './replay.ts';
import { allocationWords } from './words.ts';

export type Answer = NonNullable<AllocationView['answer']>;

export interface ProposalProps {
  readonly proposal: AllocationView;
  readonly answer: Answer;
}

/** First that it is advice, then what it would free, then who, with whose money, who not, and how. */
export function ProposedAllocation({ proposal, answer }: ProposalProps) {
  const t = useWords(allocationWords);
  const { number, askedBy, askedAt } = proposal;
  const { loans, leftOut, funds } = answer;
  return (
    <>
      <div className="mb-6 flex flex-col gap-3">
        {!isReplayGood(answer.replay) && <Notice kind="bad">{t('replayBad')}</Notice>}
        <Notice title={t('adviceTitle')}>
          <p>{t('advice')}</p>
          <p className="text-sm text-soft">
            {t('asked', { number, who: askedBy, when: instantText(askedAt) })}
          </p>
        </Notice>
      </div>
      <Sums proposal={proposal} answer={answer} />
      <Loans loans={loans} />
      {leftOut.length > 0 && <LeftOutList leftOut={leftOut} />}
      <Section title={t('cash')}>
        <FundCash funds={funds} />
      </Section>
      <HowMade proposal={proposal} answer={answer} />
    </>
  );
}

function Sums({ proposal, answer }: ProposalProps) {
  const t = useWords(allocationWords);
  const placed = answer.loans.length;
  return (
    <div className="card mb-7 px-5 py-3">
      <DataList
        items={[
          { label: t('placed'), value: t('placedOf', { placed, all: proposal.households }) },
          { label: t('saved'), value: bahtText(answer.savedSatang) },
          { label: t('lent'), value: bahtText(answer.lentSatang) },
        ]}
      />
      <p className="pt-1 pb-2 text-soft">
        {answer.isBest ? t('best') : t('notBest', { gap: percentUp(answer.gapBasisPoints) })}
      </p>
    </div>
  );
}
