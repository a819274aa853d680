import type { WeightPreview } from '#contracts/queue';
import { Table } from '../../components/list/table.tsx';
import { useWords } from '../../lib/i18n.ts';
import { queueWords } from './words.ts';

/** Who moves from which place to which; who stays is not listed. */
export function Moves({ preview }: { preview: WeightPreview }) {
  const t = useWords(queueWords);
  const moved = preview.moves.filter(({ from, to }) => from !== to);
  if (moved.length === 0) return <p>{t('nobodyMoves')}</p>;
  return (
    <Table
      caption={t('previewTitle')}
      isCaptionShown
      rows={moved}
      rowKey={({ caseId }) => caseId}
      columns={[
        { key: 'household', label: t('household'), cell: ({ household }) => household },
        { key: 'from', label: t('from'), cell: ({ from }) => from, isFigure: true },
        { key: 'to', label: t('to'), cell: ({ to }) => to, isFigure: true },
      ]}
    />
  );
}
