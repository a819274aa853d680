import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { bahtFigure } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { pointsText } from './points-text.ts';
import { Pressing } from './pressing.tsx';
import type { Answer } from './proposed-allocation.tsx';
import { allocationWords } from './words.ts';

type Loan = Answer['loans'][number];

/** Which fund for whom, and what each loan takes off the household's interest. */
export function Loans({ loans }: { loans: readonly Loan[] }) {
  const t = useWords(allocationWords);
  const { language } = useLanguage();
  if (loans.length === 0) {
    return (
      <Section title={t('loans')}>
        <p className="text-soft">{t('noLoans')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('loans')} isBare>
      <Table
        caption={t('loans')}
        rows={loans}
        rowKey={({ caseId }) => caseId}
        columns={[
          { key: 'household', label: t('household'), cell: (loan) => <Who loan={loan} /> },
          { key: 'fund', label: t('fund'), cell: ({ fund }) => fund.name[language] },
          figure('amount', t('amount'), ({ amountSatang }) => bahtFigure(amountSatang)),
          figure('saved', t('savedFigure'), ({ savedSatang }) => bahtFigure(savedSatang)),
          figure('points', t('points'), ({ points }) => pointsText(points)),
        ]}
      />
    </Section>
  );
}

function figure(key: string, label: string, cell: (loan: Loan) => string) {
  return { key, label, cell, isFigure: true };
}

function Who({ loan }: { loan: Loan }) {
  const t = useWords(allocationWords);
  return (
    <>
      {loan.household}
      <span className="block text-sm font-normal text-soft">
        {t('caseLine', { number: loan.caseNumber })}
      </span>
      <Pressing of={loan} />
    </>
  );
}
