import { Table } from '../../../../components/list/table.tsx';
import { bahtFigure, shortDateText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { loanWords } from './words.ts';

/** A row of a plan (bigint satang) or of a contract as the server tells it (decimal strings). */
interface ScheduleTableRow {
  readonly number: number;
  readonly dueOn: string;
  readonly principalSatang: bigint | string;
  readonly interestSatang: bigint | string;
  readonly paymentSatang: bigint | string;
  readonly balanceSatang: bigint | string;
}

export function ScheduleTable({ rows }: { rows: readonly ScheduleTableRow[] }) {
  const t = useWords(loanWords);
  const figure = (amount: bigint | string) => bahtFigure(String(amount));
  return (
    <Table
      caption={t('schedule')}
      rows={rows}
      rowKey={(row) => String(row.number)}
      columns={[
        { key: 'number', label: t('number'), cell: (row) => row.number },
        { key: 'due', label: t('dueOn'), cell: (row) => shortDateText(row.dueOn) },
        {
          key: 'payment',
          label: t('payment'),
          cell: (row) => figure(row.paymentSatang),
          isFigure: true,
        },
        {
          key: 'principal',
          label: t('principalPart'),
          cell: (row) => figure(row.principalSatang),
          isFigure: true,
        },
        {
          key: 'interest',
          label: t('interestPart'),
          cell: (row) => figure(row.interestSatang),
          isFigure: true,
        },
        {
          key: 'balance',
          label: t('balance'),
          cell: (row) => figure(row.balanceSatang),
          isFigure: true,
        },
      ]}
    />
  );
}
