import type { ProposalView } from '#contracts/cases';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { bahtText, dateText, percentFigure } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { moneyWords } from './words.ts';

export function Proposal({ proposal }: { proposal: ProposalView }) {
  const t = useWords(moneyWords);
  return (
    <Section title={t('proposal', { number: proposal.number })}>
      <DataList
        items={[
          { label: t('amount'), value: bahtText(proposal.amountSatang) },
          { label: t('instalment'), value: bahtText(proposal.instalmentSatang) },
          { label: t('term'), value: t('months', { count: proposal.termMonths }) },
          {
            label: t('rate'),
            value: t('yearly', { value: percentFigure(proposal.rateBasisPoints) }),
          },
          { label: t('totalInterest'), value: bahtText(proposal.totalInterestSatang) },
          { label: t('firstDue'), value: dateText(proposal.firstDueOn) },
          { label: t('proposedOn'), value: dateText(proposal.proposedOn) },
        ]}
      />
    </Section>
  );
}
