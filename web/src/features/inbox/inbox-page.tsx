import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { INBOX_TABS } from '#contracts/tasks';
import { Button } from '../../components/action/button.tsx';
import { Tabs } from '../../components/action/tabs.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { useWords } from '../../lib/i18n.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxList } from './inbox-list.tsx';
import { firstTab, type InboxSearch } from './inbox-search.ts';
import { useNewWorkNews, useTaskCounts } from './use-inbox.ts';
import { inboxWords } from './words.ts';

/** Where a working day begins: what waits for me, for my team, until later, and what is done. */
export function InboxPage() {
  const t = useWords(inboxWords);
  const search = useSearch({ from: '/signed-in/inbox' });
  const navigate = useNavigate({ from: '/inbox' });
  const { data: counts, error } = useTaskCounts();
  useNewWorkNews(counts);
  const show = (next: InboxSearch) => void navigate({ search: next });
  // Named in the address once, so that the list does not change under the hands of who claims a task.
  const first = search.tab === undefined && counts !== undefined ? firstTab(counts) : undefined;
  useEffect(() => {
    if (first !== undefined) void navigate({ search: { ...search, tab: first }, replace: true });
  }, [first, navigate, search]);
  if (search.tab === undefined && error === null) return <Beginning />;
  const tab = search.tab ?? 'mine';
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {counts !== undefined && counts.overdue > 0 && search.due !== 'overdue' && (
        <div className="mb-4">
          <Notice kind="bad">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 sm:-my-2.5">
              <p className="font-semibold">{t('overdue', { count: counts.overdue })}</p>
              <Button look="quiet" onPress={() => show({ ...search, due: 'overdue' })}>
                {t('showOverdue')}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      <Tabs
        label={t('tabs')}
        chosen={tab}
        onChoose={(next) => show({ ...search, tab: next })}
        tabs={INBOX_TABS.map((key) => ({ key, label: t(key), count: counts?.[key] }))}
      >
        <InboxFilters search={search} onChange={show} />
        <InboxList search={search} onChange={show} />
      </Tabs>
    </>
  );
}

/** Until it is known where work waits. */
function Beginning() {
  const t = useWords(inboxWords);
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <SkeletonRows />
    </>
  );
}
