import { Link } from '@tanstack/react-router';
import type { ImportedBook } from '#contracts/books';
import { buttonClass } from '../../components/action/button.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { countText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { BookTotalsCard } from './book-totals.tsx';
import { bookWords } from './words.ts';

/** What was brought in, with the ways to it. */
export function BookDone({ done, centreId }: { done: ImportedBook; centreId: string }) {
  const t = useWords(bookWords);
  const { totals, cases, fundsJoined } = done;
  return (
    <>
      <div className="mb-7" role="status">
        <Notice kind="good" title={t('imported')}>
          <p className="mb-3">
            {t('importedAbout', {
              funds: countText(fundsJoined),
              households: countText(totals.households),
              cases: countText(cases.length),
            })}
          </p>
          <Link to="/centre/$centreId" params={{ centreId }} className={buttonClass('secondary')}>
            {t('toCentre')}
          </Link>
        </Notice>
      </div>
      {cases.length > 0 && (
        <Section title={t('openedCases')}>
          <ul className="grid gap-x-4 sm:grid-cols-3">
            {cases.map(({ caseId, caseNumber }) => (
              <li key={caseId}>
                <Link
                  to="/cases/$caseId"
                  params={{ caseId }}
                  className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
                >
                  {t('caseLink', { number: caseNumber })}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <BookTotalsCard totals={totals} isDone />
    </>
  );
}
