import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportedBook } from '#contracts/books';
import { buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { BookDone } from './book-done.tsx';
import { CheckedFile } from './checked-file.tsx';
import { ChooseFile } from './choose-file.tsx';
import { exportAddress, TEMPLATE_ADDRESS, useBookCheck } from './use-books.ts';
import { bookWords } from './words.ts';

/** Brings the books of a centre's funds in from a file, and takes them out again. */
export function BooksPage() {
  const t = useWords(bookWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/books' });
  const mayImport = useMay('import-books');
  const [done, setDone] = useState<ImportedBook>();
  return (
    <>
      <PageHeading
        title={t(mayImport ? 'title' : 'titleOut')}
        lead={t(mayImport ? 'lead' : 'leadOut')}
        before={<BackToCentre centreId={centreId} />}
      />
      {done !== undefined && <BookDone done={done} centreId={centreId} />}
      {done === undefined && mayImport && <Import centreId={centreId} onDone={setDone} />}
      <Export centreId={centreId} />
    </>
  );
}

function BackToCentre({ centreId }: { centreId: string }) {
  const t = useWords(bookWords);
  return (
    <Link
      to="/centre/$centreId"
      params={{ centreId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}

function Import(props: { centreId: string; onDone: (done: ImportedBook) => void }) {
  const t = useWords(bookWords);
  const check = useBookCheck(props.centreId);
  return (
    <>
      <Section title={t('template')}>
        <p className="mb-3 max-w-prose">{t('templateAbout')}</p>
        <a href={TEMPLATE_ADDRESS} download className={buttonClass('secondary')}>
          {t('downloadTemplate')}
        </a>
      </Section>
      <ChooseFile check={check} />
      {check.data !== undefined && !check.isPending && (
        <CheckedFile
          key={check.data.checked.fileHash}
          book={check.data}
          centreId={props.centreId}
          onDone={props.onDone}
        />
      )}
    </>
  );
}

function Export({ centreId }: { centreId: string }) {
  const t = useWords(bookWords);
  const withPeople = useMay('export-people');
  return (
    <Section title={t('export')}>
      <p className="max-w-prose">{t('exportAbout')}</p>
      <p className="mb-3 max-w-prose text-soft">{t(withPeople ? 'exportPeople' : 'exportBare')}</p>
      <a href={exportAddress(centreId)} download className={buttonClass('secondary')}>
        {t('exportFile')}
      </a>
    </Section>
  );
}
