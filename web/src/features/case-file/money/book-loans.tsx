import type { BookLoanView } from '#contracts/books';
import { DataList } from '../../../components/list/data-list.tsx';
import { Table, type Column } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { BOTH_WAYS, bothWaysWords } from '../../../lib/code-words/books.ts';
import { bahtFigure, bahtText, percentFigure, shortDateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { moneyWords } from './words.ts';

/** What the funds' own books told when they came in; interest in principal shows the debt both ways. */
export function BookLoans({ loans }: { loans: readonly BookLoanView[] }) {
  const t = useWords(moneyWords);
  const columns = useBookColumns();
  return (
    <Section title={t('bookLoans')} isBare>
      <Table
        caption={t('bookLoans')}
        columns={columns}
        rows={loans}
        rowKey={(loan) => loan.bookLoanId}
      />
      {loans.map((loan) => (
        <BookAlert key={loan.bookLoanId} loan={loan} />
      ))}
    </Section>
  );
}

function useBookColumns(): Column<BookLoanView>[] {
  const t = useWords(moneyWords);
  const { language } = useLanguage();
  return [
    {
      key: 'loan',
      label: t('bookLoan'),
      cell: (loan) => t('bookLoanName', { fund: loan.fundName[language], number: loan.number }),
    },
    { key: 'lentOn', label: t('bookLentOn'), cell: (loan) => shortDateText(loan.lentOn) },
    { key: 'rate', label: t('bookRate'), cell: (loan) => percentFigure(loan.rateBasisPoints) },
    {
      key: 'principal',
      label: t('bookPrincipal'),
      isFigure: true,
      cell: (loan) => bahtFigure(loan.principalSatang),
    },
    {
      key: 'balance',
      label: t('bookBalance'),
      isFigure: true,
      cell: (loan) => bahtFigure(loan.balanceSatang),
    },
    { key: 'balanceOn', label: t('bookBalanceOn'), cell: (loan) => shortDateText(loan.balanceOn) },
  ];
}

function BookAlert({ loan }: { loan: BookLoanView }) {
  const t = useWords(moneyWords);
  const wayOf = useWords(bothWaysWords);
  const { language } = useLanguage();
  const { alert } = loan;
  if (alert === null) return null;
  const title = t('bookLoanName', { fund: loan.fundName[language], number: loan.number });
  return (
    <div className="mt-3">
      <Notice kind="care" title={title}>
        <p className="mb-2">{alert.sentence[language]}</p>
        <DataList
          items={BOTH_WAYS.map((way) => ({
            label: wayOf(way),
            value: bahtText(alert.bothWays[way]),
          }))}
        />
      </Notice>
    </div>
  );
}
