import type { InstalmentRow } from '#contracts/loans';
import { Table } from '../../../components/list/table.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { bahtFigure, bahtText, shortDateText, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { Folded } from './folded.tsx';
import { loanWords } from './words.ts';

/** A schedule of up to this many rows is shown at once. */
const SHOWN_AT_ONCE = 12;

export function Schedule({ rows }: { rows: readonly InstalmentRow[] }) {
  const t = useWords(loanWords);
  const settled = rows.filter((row) => row.settledOn !== null).length;
  return (
    <Folded
      summary={t('schedule')}
      aside={t('settledCount', { settled, all: rows.length })}
      isOpen={rows.length <= SHOWN_AT_ONCE}
    >
      <Table
        caption={t('schedule')}
        rows={rows}
        rowKey={(row) => String(row.number)}
        columns={[
          { key: 'number', label: t('number'), cell: (row) => row.number },
          { key: 'due', label: t('due'), cell: (row) => shortDateText(row.dueOn) },
          {
            key: 'payment',
            label: t('payment'),
            isFigure: true,
            cell: (row) => bahtFigure(row.paymentSatang),
          },
          {
            key: 'principal',
            label: t('ofPrincipalColumn'),
            isFigure: true,
            cell: (row) => bahtFigure(row.principalSatang),
          },
          {
            key: 'interest',
            label: t('interest'),
            isFigure: true,
            cell: (row) => bahtFigure(row.interestSatang),
          },
          {
            key: 'balance',
            label: t('balance'),
            isFigure: true,
            cell: (row) => bahtFigure(row.balanceSatang),
          },
          { key: 'mark', label: t('mark'), cell: (row) => <Mark row={row} /> },
        ]}
      />
    </Folded>
  );
}

function Mark({ row }: { row: InstalmentRow }) {
  const t = useWords(loanWords);
  if (row.settledOn !== null) {
    return (
      <Tag tone="good" icon="check">
        {t('settled', { date: shortDateText(row.settledOn) })}
      </Tag>
    );
  }
  const isLate = row.dueOn < todayInBangkok();
  const interestSatang = interestOfPaidAhead(row);
  if (interestSatang !== null) {
    const amount = bahtText(interestSatang);
    return <Tag tone={isLate ? 'bad' : 'good'}>{t('paidAhead', { amount })}</Tag>;
  }
  if (row.paidSatang !== '0') {
    const amount = bahtText(row.paidSatang);
    return <Tag tone={isLate ? 'bad' : 'care'}>{t('part', { amount })}</Tag>;
  }
  return isLate ? (
    <Tag tone="bad" icon="warning">
      {t('late')}
    </Tag>
  ) : (
    <span className="text-sm text-soft">{t('ahead')}</span>
  );
}

/** The interest left of a row whose principal was paid ahead; money of its own time pays interest first. */
function interestOfPaidAhead(row: InstalmentRow): string | null {
  const [principal, paid] = [BigInt(row.principalSatang), BigInt(row.paidSatang)];
  const isWhole = principal > 0n && paid - BigInt(row.paidInterestSatang) === principal;
  return isWhole ? String(BigInt(row.paymentSatang) - paid) : null;
}
