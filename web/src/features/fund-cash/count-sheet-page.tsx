import { Link, useParams } from '@tanstack/react-router';
import type { CashCountView, FundCash } from '#contracts/fund-cash';
import { Button } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { Table } from '../../components/list/table.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { PaperLink } from '../../components/page/paper-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { bahtFigure, bahtText, countText, dateText, instantText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useFundCash } from './use-fund-cash.ts';
import { fundCashWords } from './words.ts';

/** One count of cash as a sheet to print and sign. */
export function CountSheetPage() {
  const t = useWords(fundCashWords);
  const { fundId, countId } = useParams({ from: '/signed-in/funds/$fundId/cash/counts/$countId' });
  const { data, error, refetch } = useFundCash(fundId);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  const count = data.counts.find((one) => one.countId === countId);
  if (count === undefined) {
    return (
      <EmptyState title={t('noSuchCount')}>
        <BackToCash fundId={fundId} />
      </EmptyState>
    );
  }
  return <Sheet cash={data} count={count} />;
}

function Sheet({ cash, count }: { cash: FundCash; count: CashCountView }) {
  const t = useWords(fundCashWords);
  const { language } = useLanguage();
  const nameOf = usePlaceName();
  const place = cash.places.find(({ placeId }) => placeId === count.placeId);
  const { decidedByName: decider, decidedAt } = count;
  const state = t(`state-${count.status}`);
  return (
    <>
      <PageHeading
        title={t('sheetTitle', { number: count.countNumber })}
        lead={`${cash.fundName[language]} · ${dateText(count.countedOn)}`}
        before={<BackToCash fundId={cash.fundId} />}
        actions={
          count.documentId === null ? (
            <Button look="secondary" icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
          ) : (
            <PaperLink documentId={count.documentId}>{t('openSheet')}</PaperLink>
          )
        }
      />
      <Pieces count={count} />
      <Section title={t('result')}>
        <DataList
          items={[
            { label: t('place'), value: place === undefined ? '–' : nameOf(place) },
            { label: t('inBooks'), value: bahtFigure(count.expectedSatang) },
            { label: t('found'), value: bahtFigure(count.countedSatang) },
            { label: t('difference'), value: bahtFigure(count.differenceSatang) },
            {
              label: t('state'),
              value:
                decider === null || decidedAt === null
                  ? state
                  : `${state} · ${decider} · ${instantText(decidedAt)}`,
            },
            {
              label: t('counter'),
              value: t('countedAt', {
                name: count.countedByName,
                at: instantText(count.countedAt),
              }),
            },
          ]}
        />
      </Section>
      <div className="mt-12 hidden grid-cols-2 gap-10 text-center print:grid">
        <p>{t('signCounted')}</p>
        <p>{t('signConfirmed')}</p>
      </div>
    </>
  );
}

function Pieces({ count }: { count: CashCountView }) {
  const t = useWords(fundCashWords);
  return (
    <div className="mb-7">
      <Table
        caption={t('counts')}
        rows={count.pieces}
        rowKey={(row) => String(row.denominationSatang)}
        columns={[
          {
            key: 'denomination',
            label: t('denomination'),
            cell: (row) => t('baht', { baht: bahtOf(row.denominationSatang) }),
          },
          {
            key: 'pieces',
            label: t('numberOf'),
            isFigure: true,
            cell: (row) => countText(row.pieces),
          },
          {
            key: 'worth',
            label: t('worth'),
            isFigure: true,
            cell: (row) => bahtFigure(String(row.denominationSatang * row.pieces)),
          },
        ]}
        foot={{ denomination: t('countedSumLabel'), worth: bahtText(count.countedSatang) }}
      />
    </div>
  );
}

/** 100000 → '1,000', 25 → '0.25'. */
function bahtOf(denominationSatang: number): string {
  return (denominationSatang / 100).toLocaleString('en-US');
}

function BackToCash({ fundId }: { fundId: string }) {
  const t = useWords(fundCashWords);
  return (
    <Link
      to="/funds/$fundId/cash"
      params={{ fundId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('backToCash')}
    </Link>
  );
}
