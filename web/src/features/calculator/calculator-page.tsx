import { useState } from 'react';
import { Tabs } from '../../components/action/tabs.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { LifeTab } from './life/life-tab.tsx';
import { PlanTab } from './plan-tab.tsx';
import type { LoanDraft } from './quote-body.ts';
import { calculatorWords } from './words.ts';

const TABS = ['plan', 'life'] as const;

/** Works out any ordinary loan as planned, or as it is lived; both tabs speak of the same loan. */
export function CalculatorPage() {
  const t = useWords(calculatorWords);
  const [tab, setTab] = useState<(typeof TABS)[number]>('plan');
  const [loan, setLoan] = useState<LoanDraft>(() => ({
    amountSatang: undefined,
    rateBasisPoints: undefined,
    months: undefined,
    shape: 'annuity',
    drawnOn: todayInBangkok(),
    firstDueOn: undefined,
    dayCount: 'equal-months',
    unit: '1',
    graceMonths: undefined,
    payerBasisPoints: undefined,
    feeSatang: undefined,
    eachFeeSatang: undefined,
  }));
  const change = (part: Partial<LoanDraft>) => setLoan((before) => ({ ...before, ...part }));
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('tabs')}
        chosen={tab}
        onChoose={setTab}
        tabs={TABS.map((key) => ({ key, label: t(`tab-${key}`) }))}
      >
        {tab === 'plan' ? (
          <PlanTab loan={loan} onLoan={change} />
        ) : (
          <LifeTab loan={loan} onLoan={change} />
        )}
      </Tabs>
    </>
  );
}
