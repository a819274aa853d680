import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SpendGuideView } from '#contracts/evidence';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { Table } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { expenseKindWords } from '../../../lib/code-words/household.ts';
import { bahtFigure, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { SetGuideDialog } from './set-guide-dialog.tsx';
import { guideWords } from './words.ts';

/** What the centre says households usually spend, each figure with its source and day. */
export function SpendGuideSection({ centreId }: { centreId: string }) {
  const t = useWords(guideWords);
  const kindOf = useWords(expenseKindWords);
  const [isSetting, setSetting] = useState(false);
  const { data: guide } = useQuery({
    queryKey: ['centre', centreId, 'spend-guide'],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('spendGuide', { centreId }), answer: SpendGuideView, signal }),
  });
  if (guide === undefined) return null;
  const rows = guide.rows.map((row) => ({
    ...row,
    key: `${row.householdSize}/${row.kind}/${row.effectiveFrom}`,
  }));
  return (
    <Section
      title={t('title')}
      aside={
        guide.mayChange && (
          <Button look="secondary" icon="add" onPress={() => setSetting(true)}>
            {t('set')}
          </Button>
        )
      }
    >
      <p className="mb-3 max-w-prose text-soft">{t('about')}</p>
      {rows.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <Table
          caption={t('title')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'kind', label: t('kind'), cell: ({ kind }) => kindOf(kind) },
            {
              key: 'size',
              label: t('size'),
              cell: ({ householdSize }) => t('sizeOf', { count: householdSize }),
            },
            {
              key: 'month',
              label: t('perMonth'),
              isFigure: true,
              cell: ({ monthSatang }) => bahtFigure(monthSatang),
            },
            { key: 'source', label: t('source'), cell: ({ source }) => source },
            {
              key: 'from',
              label: t('from'),
              cell: ({ effectiveFrom }) => shortDateText(effectiveFrom),
            },
          ]}
        />
      )}
      {isSetting && <SetGuideDialog centreId={centreId} onClose={() => setSetting(false)} />}
    </Section>
  );
}
