import type { ReceiptRow } from '#contracts/loans';
import { Table } from '../../../components/list/table.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { bahtFigure, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { Folded } from './folded.tsx';
import { loanWords } from './words.ts';

export function Receipts({ receipts }: { receipts: readonly ReceiptRow[] }) {
  const t = useWords(loanWords);
  if (receipts.length === 0) return <p className="py-3 text-soft">{t('noReceipts')}</p>;
  return (
    <Folded summary={t('receipts')} aside={String(receipts.length)}>
      <Table
        caption={t('receipts')}
        rows={receipts}
        rowKey={(paid) => paid.repaymentId}
        columns={[
          {
            key: 'receipt',
            label: t('receipt'),
            cell: (paid) => (
              <span className="flex flex-wrap items-center gap-2">
                {paid.receiptNumber}
                {paid.isImported && <Tag>{t('imported')}</Tag>}
              </span>
            ),
          },
          { key: 'day', label: t('day'), cell: (paid) => shortDateText(paid.paidOn) },
          {
            key: 'received',
            label: t('received'),
            isFigure: true,
            cell: (paid) => bahtFigure(paid.amountSatang),
          },
          {
            key: 'principal',
            label: t('ofPrincipalColumn'),
            isFigure: true,
            cell: (paid) => bahtFigure(paid.principalSatang),
          },
          {
            key: 'interest',
            label: t('interest'),
            isFigure: true,
            cell: (paid) => bahtFigure(paid.interestSatang),
          },
        ]}
      />
    </Folded>
  );
}
