import type { BookFault, ImportedBook } from '#contracts/books';
import { Table, type Column } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { BookAlerts } from './book-alerts.tsx';
import { BookTotalsCard } from './book-totals.tsx';
import { ImportForm } from './import-form.tsx';
import type { ChosenBook } from './use-books.ts';
import { bookWords } from './words.ts';

interface CheckedFileProps {
  readonly book: ChosenBook;
  readonly centreId: string;
  readonly onDone: (done: ImportedBook) => void;
}

/** What is wrong with the file; or what it would bring, and the way to bring it in. */
export function CheckedFile({ book, centreId, onDone }: CheckedFileProps) {
  const { faults, faultCount, alerts, totals, importedOn } = book.checked;
  if (importedOn !== null)
    return totals === null ? null : <BookTotalsCard totals={totals} isDone />;
  if (totals === null) return <Faults faults={faults} count={faultCount} />;
  return (
    <>
      <BookAlerts alerts={alerts} />
      <BookTotalsCard totals={totals} />
      <ImportForm book={book} centreId={centreId} onDone={onDone} />
    </>
  );
}

function Faults({ faults, count }: { faults: readonly BookFault[]; count: number }) {
  const t = useWords(bookWords);
  const columns = useFaultColumns();
  const isCut = faults.length < count;
  return (
    <Section
      title={t('faults')}
      isBare
      {...(isCut ? { aside: t('faultyMore', { shown: faults.length }) } : {})}
    >
      <Table
        caption={t('faults')}
        columns={columns}
        rows={faults}
        rowKey={(fault) => `${fault.sheet} ${fault.row} ${fault.column?.en ?? ''} ${fault.code}`}
      />
    </Section>
  );
}

function useFaultColumns(): Column<BookFault>[] {
  const t = useWords(bookWords);
  const { language } = useLanguage();
  return [
    {
      key: 'place',
      label: t('place'),
      cell: ({ sheetName, row }) => t('placeRow', { sheet: sheetName[language], row }),
    },
    {
      key: 'column',
      label: t('column'),
      cell: ({ column }) => column?.[language] ?? t('wholeRow'),
    },
    { key: 'fault', label: t('fault'), cell: ({ sentence }) => sentence[language] },
  ];
}
