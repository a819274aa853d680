import type { EvidenceView } from '#contracts/evidence';
import { ENGLISH_MONTHS, THAI_SHORT_MONTHS } from '#domain/dates/month-names';
import { DataList } from '../../../components/list/data-list.tsx';
import { incomeKindWords } from '../../../lib/code-words/household.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { LineEvidence } from './line-evidence.tsx';
import type { IncomeLine } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

interface IncomeCardProps {
  readonly caseId: string;
  readonly income: IncomeLine;
  readonly page: EvidenceView;
}

/** Gross, costs and what is left of them: sales are no income until their costs are off. */
export function IncomeCard({ caseId, income, page }: IncomeCardProps) {
  const t = useWords(evidenceWords);
  const kindOf = useWords(incomeKindWords);
  const { language } = useLanguage();
  const hasCosts = income.costsSatang !== '0';
  const isYearly = income.every === 'year';
  const names = language === 'th' ? THAI_SHORT_MONTHS : ENGLISH_MONTHS;
  const amountLabel = t(isYearly ? 'perYear' : 'perMonth');
  return (
    <LineEvidence
      caseId={caseId}
      line={income}
      page={page}
      title={kindOf(income.kind)}
      about={income.personName ?? t('wholeHousehold')}
      figures={[
        { field: 'amountSatang', label: amountLabel, satang: income.amountSatang },
        { field: 'costsSatang', label: t('costs'), satang: income.costsSatang },
      ]}
    >
      <DataList
        items={[
          { label: amountLabel, value: bahtText(income.amountSatang) },
          ...(hasCosts ? [{ label: t('costs'), value: bahtText(income.costsSatang) }] : []),
          ...(hasCosts || isYearly
            ? [{ label: t('averageMonth'), value: bahtText(income.monthSatang) }]
            : []),
          ...(income.months.length === 0
            ? []
            : [
                {
                  label: t('comesIn'),
                  value: income.months.map((month) => names[month - 1]).join(' '),
                },
              ]),
        ]}
      />
    </LineEvidence>
  );
}
