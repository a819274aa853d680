import { Link, useParams } from '@tanstack/react-router';
import type { CandidatesView } from '#contracts/candidates';
import { Icon } from '../../components/action/icon.tsx';
import { Table } from '../../components/list/table.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { listKindWords } from '../../lib/code-words/case-sources.ts';
import { dateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { ImportPart } from './import-part.tsx';
import { useCandidates } from './use-candidates.ts';
import { Waiting } from './waiting.tsx';
import { candidateWords } from './words.ts';

/** Households that others have listed, each to be met before its case is opened. */
export function CandidatesPage() {
  const t = useWords(candidateWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/candidates' });
  const { data: candidates, error, refetch } = useCandidates(centreId);
  const mayImport = useMay('import-books');
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        before={
          <Link
            to="/centre/$centreId/targets"
            params={{ centreId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
      />
      {mayImport && <ImportPart centreId={centreId} />}
      {candidates !== undefined && (
        <>
          <Waiting waiting={candidates.waiting} centreId={centreId} />
          {candidates.lists.length > 0 && <Lists lists={candidates.lists} />}
        </>
      )}
      {candidates === undefined && error === null && <Skeleton lines={6} />}
      {candidates === undefined && error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
    </>
  );
}

function Lists({ lists }: { lists: CandidatesView['lists'] }) {
  const t = useWords(candidateWords);
  const kindOf = useWords(listKindWords);
  const { language } = useLanguage();
  return (
    <Section title={t('lists')} isBare>
      <Table
        caption={t('lists')}
        rows={lists}
        rowKey={({ listId }) => listId}
        columns={[
          {
            key: 'kind',
            label: t('kind'),
            cell: ({ kind, fundName }) =>
              fundName === null ? kindOf(kind) : `${kindOf(kind)} · ${fundName[language]}`,
          },
          { key: 'on', label: t('listedOn'), cell: ({ listedOn }) => dateText(listedOn) },
          { key: 'rows', label: t('rows'), isFigure: true, cell: ({ rowCount }) => rowCount },
          { key: 'opened', label: t('opened'), isFigure: true, cell: ({ opened }) => opened },
        ]}
      />
    </Section>
  );
}
