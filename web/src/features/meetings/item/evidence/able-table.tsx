import type { FundOption } from '#contracts/fund-evidence';
import { Table } from '../../../../components/list/table.tsx';
import { bahtFigure, percentFigure, shortDateText } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { itemWords } from '../words.ts';
import { evidenceWords } from './words.ts';

/** What each able fund's loan would mean, in the order of their rank. */
export function AbleTable({ options }: { options: readonly FundOption[] }) {
  const t = useWords(itemWords);
  const e = useWords(evidenceWords);
  const { language } = useLanguage();
  const figure = (key: string, label: string, satang: (option: FundOption) => string | null) => ({
    key,
    label,
    isFigure: true,
    cell: (option: FundOption) => bahtFigure(satang(option) ?? '0'),
  });
  return (
    <Table
      caption={t('evidence')}
      rows={options}
      rowKey={(option) => option.fundId}
      columns={[
        {
          key: 'fund',
          label: t('fund'),
          cell: (option) => `${option.rank ?? ''}. ${option.name[language]}`,
        },
        figure('instalment', t('instalment'), (option) => option.instalmentSatang),
        {
          key: 'ends',
          label: t('ends'),
          isFigure: true,
          cell: (option) => (option.endsOn === null ? '–' : shortDateText(option.endsOn)),
        },
        {
          key: 'rate',
          label: e('trueRate'),
          isFigure: true,
          cell: ({ trueRateBasisPoints: rate }) =>
            rate === null ? '–' : `${percentFigure(rate)} %`,
        },
        {
          key: 'left',
          label: e('left'),
          isFigure: true,
          cell: ({ monthAfter }) =>
            monthAfter === null ? e('notFrozen') : bahtFigure(monthAfter.residualSatang),
        },
        figure('now', t('cashNow'), (option) => option.cashSatang),
        figure('after', t('cashAfter'), (option) => option.cashAfterSatang),
      ]}
    />
  );
}
