import type { LoanSimulation, SimulationLine, SimulationRow } from '#contracts/simulation-results';
import { type Column, Table } from '../../../components/list/table.tsx';
import { bahtFigure, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { lifeWords } from './words.ts';

interface ResultProps {
  readonly simulation: LoanSimulation;
}

/** Every event and what it did; columns that would be empty are left out. */
export function LedgerTable({ simulation }: ResultProps) {
  const t = useWords(lifeWords);
  const { lines } = simulation;
  const figure = (key: keyof SimulationLine & `${string}Satang`, label: string) => ({
    key,
    label,
    isFigure: true,
    cell: (line: SimulationLine) => bahtFigure(line[key]),
  });
  const used = (key: keyof SimulationLine & `${string}Satang`) =>
    lines.some((line) => line[key] !== '0');
  const columns: Column<SimulationLine>[] = [
    { key: 'on', label: t('dayColumn'), cell: (line) => <Whole>{shortDateText(line.on)}</Whole> },
    { key: 'kind', label: t('what'), cell: (line) => <Whole>{t(kindOf(line))}</Whole> },
    figure('amountSatang', t('amount')),
    figure('principalSatang', t('toPrincipal')),
    { ...figure('interestSatang', t('toInterest')), cell: interestOf },
    ...(used('feesSatang') ? [figure('feesSatang', t('toFees'))] : []),
    ...(used('defaultInterestSatang') ? [figure('defaultInterestSatang', t('toLate'))] : []),
    ...(used('returnedSatang') ? [figure('returnedSatang', t('returned'))] : []),
    figure('balanceSatang', t('balance')),
    { key: 'late', label: t('pastDue'), isFigure: true, cell: (line) => line.daysPastDue },
  ];
  return (
    <Table caption={t('ledger')} rows={lines} rowKey={(line) => line.eventId} columns={columns} />
  );
}

/** A date or a name that is read as one. */
function Whole({ children }: { children: string }) {
  return <span className="whitespace-nowrap">{children}</span>;
}

function interestOf({ interestSatang, afterTermInterestSatang }: SimulationLine): string {
  return bahtFigure(String(BigInt(interestSatang) + BigInt(afterTermInterestSatang)));
}

/** The kinds that this page asks for. */
function kindOf({ kind }: SimulationLine) {
  switch (kind) {
    case 'agreed-drawdown':
    case 'instalment':
    case 'rate-change':
      return `kind-${kind}` as const;
    case 'payment':
    case 'pay-off':
    case 'reversal':
    case 'drawdown':
    case 'hand-row':
    case 'spread-arrears':
    case 'add-interest':
    case 'waiver':
      return 'kind-payment' as const;
  }
}

/** Rows of which something is still to pay. */
export function RowsTable({ simulation }: ResultProps) {
  const t = useWords(lifeWords);
  const rows = simulation.rows.filter((row) => owedOf(row) > 0n);
  if (rows.length === 0) return <p className="card px-5 py-4">{t('paidOffAll')}</p>;
  const left = (whole: string, met: string) => bahtFigure(String(BigInt(whole) - BigInt(met)));
  const hasFees = rows.some((row) => row.feesSatang !== '0');
  return (
    <Table
      caption={t('schedule')}
      rows={rows}
      rowKey={(row) => row.dueOn}
      columns={[
        { key: 'number', label: t('number'), cell: (row) => row.number },
        { key: 'due', label: t('due'), cell: (row) => shortDateText(row.dueOn) },
        {
          key: 'pay',
          label: t('toPay'),
          isFigure: true,
          cell: (row) => bahtFigure(String(owedOf(row))),
        },
        {
          key: 'principal',
          label: t('toPrincipal'),
          isFigure: true,
          cell: (row) => left(row.principalSatang, row.metPrincipalSatang),
        },
        {
          key: 'interest',
          label: t('toInterest'),
          isFigure: true,
          cell: (row) => left(row.interestSatang, row.metInterestSatang),
        },
        ...(hasFees ? [feesColumn(t('toFees'), left)] : []),
        {
          key: 'balance',
          label: t('balance'),
          isFigure: true,
          cell: (row) => bahtFigure(row.balanceSatang),
        },
      ]}
    />
  );
}

function feesColumn(
  label: string,
  left: (whole: string, met: string) => string,
): Column<SimulationRow> {
  const cell = (row: SimulationRow) => left(row.feesSatang, row.metFeesSatang);
  return { key: 'fees', label, isFigure: true, cell };
}

function owedOf(row: SimulationRow): bigint {
  const asked = sumOf(row.principalSatang, row.interestSatang, row.feesSatang);
  return asked - sumOf(row.metPrincipalSatang, row.metInterestSatang, row.metFeesSatang);
}

function sumOf(...amounts: string[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}
