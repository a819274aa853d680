import { Link } from '@tanstack/react-router';
import type { ProvenLoan, StrayInterest } from '#contracts/rate-proof';
import { Table, type Column } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { bahtFigure, countText, dateText, percentFigure } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { oneRateWords } from './words.ts';

/** Each loan whose interest is not right: what it should be and what was found, line by line. */
export function DifferingLoans({ loans }: { loans: readonly ProvenLoan[] }) {
  const t = useWords(oneRateWords);
  const { language } = useLanguage();
  if (loans.length === 0) return null;
  return (
    <Section title={t('differing')} aside={countText(loans.length)} isBare>
      <ul className="card divide-y divide-line">
        {loans.map((loan) => (
          <li key={loan.loanId} className="px-5 py-4">
            <p className="font-semibold">
              <CaseLink loan={loan} /> · {loan.fundName[language]}
            </p>
            <ul className="mt-1 list-disc pl-6">
              {loan.differences.map((difference) => (
                <li key={difference}>
                  <Difference loan={loan} difference={difference} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface DifferenceProps {
  readonly loan: ProvenLoan;
  readonly difference: ProvenLoan['differences'][number];
}

function Difference({ loan, difference }: DifferenceProps) {
  const t = useWords(oneRateWords);
  if (difference === 'contract-rate') {
    const expected = percentFigure(loan.oneRateBasisPoints - loan.payerBasisPoints);
    return t('rateDiffers', { found: percentFigure(loan.rateBasisPoints), expected });
  }
  const sums = {
    'planned-interest': loan.planned,
    'receipted-interest': loan.receipted,
    'posted-interest': loan.posted,
    'payer-interest': loan.borne,
    'default-interest': loan.defaulted,
  }[difference];
  const place = {
    'planned-interest':
      loan.differingInstalment === null
        ? ''
        : t('fromInstalment', { number: loan.differingInstalment }),
    'receipted-interest':
      loan.differingReceipt === null ? '' : t('fromReceipt', { number: loan.differingReceipt }),
    'posted-interest': '',
    'payer-interest': '',
    'default-interest': '',
  }[difference];
  const found = bahtFigure(sums.foundSatang);
  const expected = bahtFigure(sums.expectedSatang);
  return `${t(difference, { found, expected, difference: bahtFigure(sums.differenceSatang) })} ${place}`;
}

/** Interest in the books that no contract explains. */
export function StrayEntries({ entries }: { entries: readonly StrayInterest[] }) {
  const t = useWords(oneRateWords);
  const { language } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <Section title={t('stray')} aside={countText(entries.length)}>
      <ul className="list-disc pl-6">
        {entries.map((entry) => (
          <li key={entry.entryId}>
            {t('strayLine', {
              fund: entry.fundName[language],
              date: dateText(entry.businessOn),
              amount: bahtFigure(entry.amountSatang),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every contract, right or not: rate, and interest as planned, posted and recomputed. */
export function ProvenLoans({ loans }: { loans: readonly ProvenLoan[] }) {
  const t = useWords(oneRateWords);
  const columns = useLoanColumns();
  if (loans.length === 0) return <p className="mb-7 text-soft">{t('noLoans')}</p>;
  return (
    <Section title={t('all')} aside={countText(loans.length)} isBare>
      <Table
        caption={t('all')}
        columns={columns}
        rows={loans}
        rowKey={(loan) => loan.loanId}
        foot={{
          contract: t('sum'),
          planned: sumOf(loans, (loan) => loan.planned.foundSatang),
          posted: sumOf(loans, (loan) => loan.posted.foundSatang),
          again: sumOf(loans, (loan) => loan.posted.expectedSatang),
          difference: sumOf(loans, (loan) => loan.posted.differenceSatang),
        }}
      />
    </Section>
  );
}

function useLoanColumns(): Column<ProvenLoan>[] {
  const t = useWords(oneRateWords);
  const { language } = useLanguage();
  const figure = (key: string, label: string, satang: (loan: ProvenLoan) => string) => ({
    key,
    label,
    isFigure: true,
    cell: (loan: ProvenLoan) => bahtFigure(satang(loan)),
  });
  return [
    { key: 'contract', label: t('contract'), cell: (loan) => <CaseLink loan={loan} /> },
    { key: 'fund', label: t('fund'), cell: (loan) => loan.fundName[language] },
    {
      key: 'rate',
      label: t('rateColumn'),
      isFigure: true,
      cell: (loan) =>
        loan.payerBasisPoints === 0
          ? percentFigure(loan.rateBasisPoints)
          : `${percentFigure(loan.rateBasisPoints)} + ${percentFigure(loan.payerBasisPoints)}`,
    },
    figure('planned', t('plannedColumn'), (loan) => loan.planned.foundSatang),
    figure('posted', t('postedColumn'), (loan) => loan.posted.foundSatang),
    figure('again', t('againColumn'), (loan) => loan.posted.expectedSatang),
    figure('difference', t('differenceColumn'), (loan) => loan.posted.differenceSatang),
    { key: 'mark', label: t('mark'), isFigure: true, cell: (loan) => <Mark loan={loan} /> },
  ];
}

function Mark({ loan }: { loan: ProvenLoan }) {
  const t = useWords(oneRateWords);
  return loan.differences.length === 0 ? (
    <Tag tone="good" icon="check">
      {t('right')}
    </Tag>
  ) : (
    <Tag tone="bad" icon="warning">
      {t('wrong')}
    </Tag>
  );
}

function CaseLink({ loan }: { loan: ProvenLoan }) {
  const t = useWords(oneRateWords);
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: loan.caseId }}
      aria-label={t('openCase', { number: loan.contractNumber })}
      className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-current"
    >
      {t('contractNumber', { number: loan.contractNumber })}
    </Link>
  );
}

function sumOf(loans: readonly ProvenLoan[], satang: (loan: ProvenLoan) => string): string {
  return bahtFigure(loans.reduce((sum, loan) => sum + BigInt(satang(loan)), 0n).toString());
}
