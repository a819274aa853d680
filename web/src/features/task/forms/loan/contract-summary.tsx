import type { LoanView } from '#contracts/loans';
import { DataList } from '../../../../components/list/data-list.tsx';
import { bahtText, dateText } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { ScheduleTable } from './schedule-table.tsx';
import { loanWords } from './words.ts';

/** What both sides agree to, in the order a person asks. */
export function ContractSummary({ loan }: { loan: LoanView }) {
  const t = useWords(loanWords);
  const { language } = useLanguage();
  const first = loan.schedule[0];
  return (
    <section aria-label={t('contract')}>
      <h3 className="mb-1 font-bold text-indigo-900">{t('contract')}</h3>
      <DataList
        items={[
          { label: t('contractNumber'), value: loan.contractNumber },
          { label: t('fund'), value: loan.fundName[language] },
          { label: t('principal'), value: bahtText(loan.principalSatang) },
          { label: t('rate'), value: t('rateValue', { percent: loan.rateBasisPoints / 100 }) },
          { label: t('term'), value: t('termValue', { count: loan.termMonths }) },
          ...(first ? [{ label: t('instalment'), value: bahtText(first.paymentSatang) }] : []),
          { label: t('totalInterest'), value: bahtText(loan.totalInterestSatang) },
          { label: t('endsOn'), value: dateText(loan.endsOn) },
        ]}
      />
      <details className="mt-2">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-indigo-800 underline underline-offset-4">
          {t('showSchedule')}
        </summary>
        <ScheduleTable rows={loan.schedule} />
      </details>
    </section>
  );
}
