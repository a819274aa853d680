import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CashCountView, FundCash } from '#contracts/fund-cash';
import { Button } from '../../components/action/button.tsx';
import { Table } from '../../components/list/table.tsx';
import { PaperLink } from '../../components/page/paper-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { bahtFigure, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { CountDialog } from './count-dialog.tsx';
import { WaitingCount } from './waiting-count.tsx';
import { fundCashWords } from './words.ts';

/** Counts of the cash: what waits for a second person, and what was found before. */
export function Counts({ cash }: { cash: FundCash }) {
  const t = useWords(fundCashWords);
  const mayKeep = useMay('keep-cash');
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('counts')}
      isBare
      aside={
        <span className="flex flex-wrap items-center gap-3">
          {cash.blankCountDocumentId !== null && (
            <PaperLink documentId={cash.blankCountDocumentId}>{t('blankSheet')}</PaperLink>
          )}
          {mayKeep && (
            <Button look="secondary" onPress={() => setOpen(true)}>
              {t('count')}
            </Button>
          )}
        </span>
      }
    >
      {cash.counts
        .filter(({ status }) => status === 'counted')
        .map((count) => (
          <WaitingCount key={count.countId} cash={cash} count={count} />
        ))}
      {cash.counts.length === 0 ? (
        <p className="text-soft">{t('noCounts')}</p>
      ) : (
        <CountTable cash={cash} />
      )}
      {isOpen && <CountDialog cash={cash} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function CountTable({ cash }: { cash: FundCash }) {
  const t = useWords(fundCashWords);
  const figure = (key: string, label: string, satang: (count: CashCountView) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (count: CashCountView) => bahtFigure(satang(count)),
  });
  return (
    <Table
      caption={t('counts')}
      rows={cash.counts}
      rowKey={(count) => count.countId}
      columns={[
        {
          key: 'sheet',
          label: t('sheet'),
          cell: ({ countId, countNumber }) => (
            <Link
              to="/funds/$fundId/cash/counts/$countId"
              params={{ fundId: cash.fundId, countId }}
              className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-current"
            >
              {countNumber}
            </Link>
          ),
        },
        { key: 'day', label: t('day'), cell: ({ countedOn }) => shortDateText(countedOn) },
        figure('books', t('inBooks'), (count) => count.expectedSatang),
        figure('found', t('found'), (count) => count.countedSatang),
        figure('difference', t('difference'), (count) => count.differenceSatang),
        { key: 'state', label: t('state'), cell: ({ status }) => t(`state-${status}`) },
      ]}
    />
  );
}
