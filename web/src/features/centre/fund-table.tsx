import { Link } from '@tanstack/react-router';
import type { CentreView, FundView } from '#contracts/centres';
import { Table, type Column } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { fundKindWords } from '../../lib/code-words/funds.ts';
import { bahtFigure } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { centreWords } from './words.ts';

/** Every member fund with what it has and whether it lends; balances only for who may see the books. */
export function FundTable({ centre }: { centre: CentreView }) {
  const t = useWords(centreWords);
  const columns = useFundColumns(centre.funds.some((fund) => fund.cashSatang !== null));
  return (
    <Section title={t('memberFunds')} aside={t('funds', { count: centre.funds.length })} isBare>
      <ul className="card divide-y divide-line sm:hidden">
        {centre.funds.map((fund) => (
          <FundLine key={fund.fundId} fund={fund} />
        ))}
      </ul>
      <div className="hidden sm:block">
        <Table
          caption={t('memberFunds')}
          columns={columns}
          rows={centre.funds}
          rowKey={(fund) => fund.fundId}
          foot={{
            fund: t('sum'),
            cash: sumOf(centre.funds, (fund) => fund.cashSatang),
            lent: sumOf(centre.funds, (fund) => fund.lentSatang),
            reserved: sumOf(centre.funds, (fund) => fund.reservedSatang),
            capital: sumOf(centre.funds, (fund) => fund.capitalSatang),
          }}
        />
      </div>
    </Section>
  );
}

/** On a phone a fund takes three lines: with 27 of them a card each would never end. */
function FundLine({ fund }: { fund: FundView }) {
  const t = useWords(centreWords);
  const kindOf = useWords(fundKindWords);
  return (
    <li className="px-4 py-3">
      <p className="font-semibold">
        <FundName fund={fund} />
      </p>
      <p className="text-sm text-soft">{kindOf(fund.kind)}</p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <LendingTags fund={fund} />
        {fund.hasMoney && (
          <span className="font-semibold">
            {fund.cashSatang === null
              ? t('capitalOf', { amount: bahtFigure(fund.capitalSatang) })
              : t('cashOf', { amount: bahtFigure(fund.cashSatang) })}
          </span>
        )}
      </div>
    </li>
  );
}

function useFundColumns(hasBooks: boolean): Column<FundView>[] {
  const t = useWords(centreWords);
  const kindOf = useWords(fundKindWords);
  const figure = (key: string, label: string, satang: (fund: FundView) => string | null) => ({
    key,
    label,
    isFigure: true,
    cell: (fund: FundView) => figureOf(fund.hasMoney ? satang(fund) : null),
  });
  return [
    { key: 'fund', label: t('fund'), cell: (fund) => <FundName fund={fund} /> },
    { key: 'kind', label: t('kind'), cell: (fund) => kindOf(fund.kind) },
    { key: 'lends', label: t('lends'), cell: (fund) => <LendingTags fund={fund} /> },
    ...(hasBooks
      ? [
          figure('cash', t('cash'), (fund) => fund.cashSatang),
          figure('lent', t('lent'), (fund) => fund.lentSatang),
          figure('reserved', t('reserved'), (fund) => fund.reservedSatang),
        ]
      : []),
    figure('capital', t('capital'), (fund) => fund.capitalSatang),
  ];
}

/** Leads to the fund's register, for who may see it. */
function FundName({ fund }: { fund: FundView }) {
  const { language } = useLanguage();
  const name = fund.name[language];
  if (!useMay('see-board')) return name;
  return (
    <Link
      to="/funds/$fundId"
      params={{ fundId: fund.fundId }}
      className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-current"
    >
      {name}
    </Link>
  );
}

function LendingTags({ fund }: { fund: FundView }) {
  const t = useWords(centreWords);
  return (
    <span className="flex flex-wrap justify-end gap-1.5 sm:justify-start">
      {fund.isCore && <Tag tone="good">{t('coreFund')}</Tag>}
      {fund.standsForGroups > 1 && <Tag>{t('rowOf', { count: fund.standsForGroups })}</Tag>}
      {fund.depositDueSatang !== null && fund.depositDueSatang !== '0' && (
        <Tag tone="care" icon="warning">
          {t('depositDue', { amount: bahtFigure(fund.depositDueSatang) })}
        </Tag>
      )}
      {fund.status === 'left' && <Tag tone="bad">{t('left')}</Tag>}
      {!fund.hasMoney && <Tag>{t('noMoney')}</Tag>}
      {fund.hasMoney && !fund.lends && <Tag tone="care">{t('noLoans')}</Tag>}
      {fund.hasMoney && fund.lends && (
        <Tag tone="calm">{t('percent', { value: percentOf(fund.rateBasisPoints) })}</Tag>
      )}
      {fund.hasMoney && !fund.countsInHeadline && <Tag>{t('notCounted')}</Tag>}
    </span>
  );
}

/** Basis points as per cent, without needless decimals: 600 → '6', 650 → '6.5'. */
function percentOf(basisPoints: number): string {
  return String(basisPoints / 100);
}

function figureOf(satang: string | null): string {
  return satang === null ? '–' : bahtFigure(satang);
}

function sumOf(funds: readonly FundView[], satang: (fund: FundView) => string | null): string {
  return bahtFigure(funds.reduce((sum, fund) => sum + BigInt(satang(fund) ?? '0'), 0n).toString());
}
