import { Table } from '../../components/list/table.tsx';
import { largestOf, sharePercent } from '../../components/picture/share.ts';
import { TableBehind } from '../../components/picture/table-behind.tsx';
import { bahtFigure } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import type { Answer } from './proposed-allocation.tsx';
import { allocationWords } from './words.ts';

type Fund = Answer['funds'][number];

/** Cash before and after, with the reserve that stays: of the funds that lend, and folded of the others. */
export function FundCash({ funds }: { funds: readonly Fund[] }) {
  const t = useWords(allocationWords);
  const lending = funds.filter(({ lentSatang }) => lentSatang !== '0');
  const others = funds.filter(
    ({ lentSatang, cashBeforeSatang }) => lentSatang === '0' && cashBeforeSatang !== '0',
  );
  return (
    <figure>
      <figcaption className="text-soft">
        {t(lending.length > 0 ? 'cashAbout' : 'nobodyLends')}
      </figcaption>
      {lending.length > 0 && <Legend />}
      <FundBars funds={lending} />
      {others.length > 0 && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
            {t('otherCash', { count: others.length })}
          </summary>
          <FundBars funds={others} />
        </details>
      )}
      <TableBehind>
        <CashTable funds={funds} />
      </TableBehind>
    </figure>
  );
}

/** All on one scale. */
function FundBars({ funds }: { funds: readonly Fund[] }) {
  const most = largestOf(
    funds.flatMap(({ cashBeforeSatang, reserveSatang }) => [cashBeforeSatang, reserveSatang]),
  );
  return (
    <ul className="mt-4 flex flex-col gap-4">
      {funds.map((fund) => (
        <FundBar key={fund.fundId} fund={fund} most={most} />
      ))}
    </ul>
  );
}

function FundBar({ fund, most }: { fund: Fund; most: bigint }) {
  const t = useWords(allocationWords);
  const { language } = useLanguage();
  const left = sharePercent(fund.cashAfterSatang, most);
  const lent = sharePercent(fund.lentSatang, most);
  const reserve = sharePercent(fund.reserveSatang, most);
  return (
    <li>
      <p className="flex flex-wrap justify-between gap-x-6">
        <span>{fund.name[language]}</span>
        <span className="text-sm text-soft">
          {t('cashLine', {
            before: bahtFigure(fund.cashBeforeSatang),
            after: bahtFigure(fund.cashAfterSatang),
            reserve: bahtFigure(fund.reserveSatang),
          })}
        </span>
      </p>
      <svg aria-hidden="true" className="mt-1 h-6 w-full">
        <rect width="100%" height="100%" rx="4" className="fill-paper" />
        <rect width={`${left}%`} height="100%" rx="4" className="fill-leaf-500" />
        <rect x={`${left}%`} width={`${lent}%`} height="100%" rx="4" className="fill-bamboo-400" />
        <rect x={`${Math.min(reserve, 99.4)}%`} width="3" height="100%" className="fill-clay-700" />
      </svg>
    </li>
  );
}

function Legend() {
  const t = useWords(allocationWords);
  const signs = [
    { fill: 'fill-leaf-500', label: t('cashLeft'), width: 24 },
    { fill: 'fill-bamboo-400', label: t('cashLent'), width: 24 },
    { fill: 'fill-clay-700', label: t('cashReserve'), width: 3 },
  ];
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {signs.map(({ fill, label, width }) => (
        <li key={label} className="flex items-center gap-2">
          <svg aria-hidden="true" className="h-4 w-6 shrink-0">
            <rect width={width} height="100%" rx="2" className={fill} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function CashTable({ funds }: { funds: readonly Fund[] }) {
  const t = useWords(allocationWords);
  const { language } = useLanguage();
  const figure = (key: string, label: string, satangOf: (fund: Fund) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (fund: Fund) => bahtFigure(satangOf(fund)),
  });
  return (
    <Table
      caption={t('cash')}
      rows={funds}
      rowKey={({ fundId }) => fundId}
      columns={[
        { key: 'fund', label: t('fund'), cell: ({ name }) => name[language] },
        figure('before', t('cashBefore'), (fund) => fund.cashBeforeSatang),
        figure('lent', t('cashLent'), (fund) => fund.lentSatang),
        figure('after', t('cashAfter'), (fund) => fund.cashAfterSatang),
        figure('reserve', t('cashReserve'), (fund) => fund.reserveSatang),
      ]}
    />
  );
}
