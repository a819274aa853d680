import { useQuery } from '@tanstack/react-query';
import { Board } from '#contracts/centres';
import { PATHS } from '#contracts/paths';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { readAnswer } from '../../lib/api-client.ts';
import { useWords } from '../../lib/i18n.ts';
import { CentreStages } from './centre-stages.tsx';
import { boardWords } from './words.ts';

/** The manager's board: per centre the stages with their waiting times, down to the households. */
export function BoardPage() {
  const t = useWords(boardWords);
  const { data, error, refetch } = useQuery({
    queryKey: ['board'],
    queryFn: ({ signal }) => readAnswer({ path: PATHS.board, answer: Board, signal }),
    refetchInterval: 60_000,
  });
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {data === undefined &&
        (error === null ? (
          <SkeletonRows />
        ) : (
          <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
        ))}
      {data?.centres.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('noneAbout')}</p>
        </EmptyState>
      )}
      {data?.centres.map((centre) => (
        <CentreStages key={centre.centreId} centre={centre} />
      ))}
      {data !== undefined && data.centres.length > 0 && (
        <p className="max-w-prose text-sm text-soft">{t('medianHow')}</p>
      )}
    </>
  );
}
