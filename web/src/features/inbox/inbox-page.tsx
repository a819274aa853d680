import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { INBOX_TABS, type TaskCounts } from '#contracts/tasks';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { Tabs } from '../../components/action/tabs.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useMay, useMe } from '../../lib/session.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxList } from './inbox-list.tsx';
import { firstTab, type InboxSearch } from './inbox-search.ts';
import { MeetingMessagesOfMine } from './messages/meeting-messages.tsx';
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
  const tab = useOpenTab(search, counts) ?? (error === null ? undefined : 'mine');
  if (tab === undefined) return <Beginning />;
  const shown = { ...search, tab };
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} actions={<PaperLink />} />
      <MeetingMessagesOfMine />
      {counts !== undefined && counts.overdue > 0 && search.due !== 'overdue' && (
        <div className="mb-4">
          <Notice kind="bad">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 sm:-my-2.5">
              <p className="font-semibold">{t('overdue', { count: counts.overdue })}</p>
              <Button look="quiet" onPress={() => show({ ...shown, due: 'overdue' })}>
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
        <InboxFilters search={shown} onChange={show} />
        <InboxList search={shown} onChange={show} />
      </Tabs>
    </>
  );
}

/**
 * The list of the address. Where it names none, the first one is chosen once for the visit, so that it
 * does not change under the hands of who claims a task.
 */
function useOpenTab({ tab }: InboxSearch, counts: TaskCounts | undefined): InboxSearch['tab'] {
  const [first, setFirst] = useState<InboxSearch['tab']>();
  if (tab !== undefined && first !== undefined) setFirst(undefined);
  if (tab === undefined && first === undefined && counts !== undefined) setFirst(firstTab(counts));
  return tab ?? first;
}

/** Who works at a centre comes from here to its paper sheets. */
function PaperLink() {
  const t = useWords(inboxWords);
  const mayPrint = useMay('print-sheets');
  const centreId = useMe().data?.seats.find((seat) => seat.centreId !== null)?.centreId;
  if (!mayPrint || centreId === undefined || centreId === null) return null;
  return (
    <Link to="/centre/$centreId/paper" params={{ centreId }} className={buttonClass('secondary')}>
      {t('paper')}
    </Link>
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
