import type {
  MemberStatement,
  MemberStatementRow,
  StatementContract,
} from '#contracts/member-statement';
import { DataList } from '../../../components/list/data-list.tsx';
import { Table, type Column } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { bahtFigure, bahtText, dateText, shortDateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { Folded } from '../loan/folded.tsx';
import { statementWords } from './words.ts';

interface ContractProps {
  readonly contract: StatementContract;
  readonly period: Pick<MemberStatement, 'fromOn' | 'toOn'>;
}

/** One contract: from what was owed to what is owed, and every entry between. */
export function StatementContractSection({ contract, period }: ContractProps) {
  const t = useWords(statementWords);
  const { language } = useLanguage();
  return (
    <Section title={t('contract', { number: contract.contractNumber })} isBare>
      <div className="card mb-4 px-5 py-4">
        <DataList
          items={[
            { label: t('fund'), value: contract.fundName[language] },
            { label: t('opening'), value: bahtText(contract.openingSatang) },
            { label: t('lent'), value: bahtText(contract.lentSatang) },
            { label: t('paid'), value: bahtText(contract.paidSatang) },
            { label: t('ofPrincipal'), value: bahtText(contract.principalSatang) },
            { label: t('ofInterest'), value: bahtText(contract.interestSatang) },
            ...(bearsAny(contract)
              ? [{ label: t('ofDefault'), value: bahtText(contract.defaultInterestSatang) }]
              : []),
            { label: t('closing'), value: bahtText(contract.closingSatang) },
          ]}
        />
        <How contract={contract} period={period} />
      </div>
      <Entries contract={contract} />
    </Section>
  );
}

/** Each figure by its own sum, with the figures filled in. */
function How({ contract, period }: ContractProps) {
  const t = useWords(statementWords);
  const figures = {
    opening: bahtFigure(contract.openingSatang),
    lent: bahtFigure(contract.lentSatang),
    paid: bahtFigure(contract.paidSatang),
    principal: bahtFigure(contract.principalSatang),
    interest: bahtFigure(contract.interestSatang),
    inDefault: bahtFigure(contract.defaultInterestSatang),
    closing: bahtFigure(contract.closingSatang),
    from: dateText(period.fromOn),
    to: dateText(period.toOn),
  };
  return (
    <Folded summary={t('how')}>
      <ul className="list-disc space-y-1 pl-5">
        <li>{t('howOpening', figures)}</li>
        <li>{t(bearsAny(contract) ? 'howPaidWithDefault' : 'howPaid', figures)}</li>
        <li>{t('howClosing', figures)}</li>
        <li>{t('howBooks')}</li>
      </ul>
    </Folded>
  );
}

function Entries({ contract }: { contract: StatementContract }) {
  const t = useWords(statementWords);
  const columns = useColumns(bearsAny(contract));
  if (contract.rows.length === 0) return <p className="text-soft">{t('noRows')}</p>;
  return (
    <Table
      caption={t('payments')}
      rows={contract.rows}
      rowKey={(row) => row.entryId}
      columns={columns}
      foot={{
        day: t('sum'),
        amount: bahtFigure(contract.paidSatang),
        principal: bahtFigure(contract.principalSatang),
        interest: bahtFigure(contract.interestSatang),
        inDefault: bahtFigure(contract.defaultInterestSatang),
        balance: bahtFigure(contract.closingSatang),
      }}
    />
  );
}

/** Whether any entry of the period touches default interest. */
function bearsAny({ rows }: StatementContract): boolean {
  return rows.some(({ defaultInterestSatang }) => defaultInterestSatang !== '0');
}

function useColumns(isInDefault: boolean): Column<MemberStatementRow>[] {
  const t = useWords(statementWords);
  const figure = (key: string, label: string, satang: (row: MemberStatementRow) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (row: MemberStatementRow) => (satang(row) === '0' ? '–' : bahtFigure(satang(row))),
  });
  return [
    {
      key: 'day',
      label: t('day'),
      cell: (row) => <span className="whitespace-nowrap">{shortDateText(row.on)}</span>,
    },
    { key: 'what', label: t('what'), cell: (row) => <What row={row} /> },
    figure('amount', t('amount'), (row) => row.paidSatang),
    figure('principal', t('principal'), (row) => row.principalSatang),
    figure('interest', t('interest'), (row) => row.interestSatang),
    ...(isInDefault
      ? [figure('inDefault', t('inDefault'), (row) => row.defaultInterestSatang)]
      : []),
    {
      key: 'balance',
      label: t('balance'),
      isFigure: true,
      cell: (row) => bahtFigure(row.balanceSatang),
    },
  ];
}

/** What the entry was, and of a payment what it did, in one sentence. */
function What({ row }: { row: MemberStatementRow }) {
  const t = useWords(statementWords);
  const { language } = useLanguage();
  const { kind, sentence, receiptNumber, lentSatang } = row;
  const number = receiptNumber ?? t('noNumber');
  return (
    <span className="block">
      {t(`row-${kind}`, { number, amount: bahtText(lentSatang) })}
      {sentence !== null && (
        <span className="block text-sm font-normal text-soft">{sentence[language]}</span>
      )}
    </span>
  );
}
