import { Button } from '../../components/action/button.tsx';
import { LinkRows } from '../../components/action/link-row.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { useMe } from '../../lib/session.ts';
import { isFiltered, type InboxSearch } from './inbox-search.ts';
import { TaskListRow } from './task-list-row.tsx';
import { useTasks } from './use-inbox.ts';
import { inboxWords } from './words.ts';

interface InboxListProps {
  readonly search: InboxSearch;
  readonly onChange: (search: InboxSearch) => void;
}

export function InboxList({ search, onChange }: InboxListProps) {
  const t = useWords(inboxWords);
  const { language } = useLanguage();
  const tasks = useTasks(search);
  const isCentreShown = (useMe().data?.centres.length ?? 0) > 1;
  const rows = tasks.data?.pages.flatMap((page) => page.rows);
  const tab = search.tab ?? 'mine';
  if (rows === undefined) {
    if (tasks.error === null) return <SkeletonRows />;
    return (
      <Notice kind="bad" title={t('notLoaded')}>
        <p>{asProblem(tasks.error).sentence[language]}</p>
        <div className="mt-3">
          <Button look="secondary" icon="reload" onPress={() => void tasks.refetch()}>
            {t('again')}
          </Button>
        </div>
      </Notice>
    );
  }
  if (rows.length === 0) return <EmptyInbox search={search} onChange={onChange} />;
  return (
    <>
      <LinkRows label={t(tab)}>
        {rows.map((task) => (
          <TaskListRow
            key={task.taskId}
            task={task}
            isCentreShown={isCentreShown}
            mayClaim={tab === 'pool'}
          />
        ))}
      </LinkRows>
      {tasks.hasNextPage && (
        <div className="mt-4 flex justify-center">
          <Button
            look="secondary"
            isRunning={tasks.isFetchingNextPage}
            onPress={() => void tasks.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Says what will come here, and leads on to where something may wait now. */
function EmptyInbox({ search, onChange }: InboxListProps) {
  const t = useWords(inboxWords);
  const { tab = 'mine' } = search;
  if (isFiltered(search)) {
    return (
      <EmptyState
        title={t('empty-filtered')}
        action={
          <Button look="secondary" onPress={() => onChange({ tab })}>
            {t('clearFilters')}
          </Button>
        }
      >
        <p>{t('empty-filtered-about')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t(`empty-${tab}`)}
      action={
        tab === 'mine' && (
          <Button look="secondary" onPress={() => onChange({ tab: 'pool' })}>
            {t('goToPool')}
          </Button>
        )
      }
    >
      <p>{t(`empty-${tab}-about`)}</p>
    </EmptyState>
  );
}
