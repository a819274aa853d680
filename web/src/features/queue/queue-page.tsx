import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { WaitingQueue, WeightChanges } from '#contracts/queue';
import { Button } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { OpenChange } from './open-change.tsx';
import { PastChanges } from './past-changes.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { Rule } from './rule.tsx';
import { useQueue, useWeightChanges } from './use-queue.ts';
import { WaitingList } from './waiting-list.tsx';
import { queueWords } from './words.ts';

/** Who waits for money, in which order and why, by which rule, and how that rule is changed. */
export function QueuePage() {
  const t = useWords(queueWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/queue' });
  const { data: queue, error, refetch } = useQueue(centreId);
  const { data: changes } = useWeightChanges(centreId);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        before={<BackToMeetings />}
        actions={
          queue && changes && <Propose centreId={centreId} queue={queue} changes={changes} />
        }
      />
      {queue && <Body queue={queue} changes={changes} centreId={centreId} />}
      {queue === undefined && error === null && <Skeleton lines={8} />}
      {queue === undefined && error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
    </>
  );
}

function BackToMeetings() {
  const t = useWords(queueWords);
  return (
    <Link
      to="/meetings"
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}

interface PageProps {
  readonly centreId: string;
  readonly queue: WaitingQueue;
}

function Propose({ centreId, queue, changes }: PageProps & { changes: WeightChanges }) {
  const t = useWords(queueWords);
  const [isOpen, setOpen] = useState(false);
  const isWaiting = changes.rows.some(({ status }) => status === 'proposed');
  if (!changes.mayChange || isWaiting) return null;
  return (
    <>
      <Button look="secondary" onPress={() => setOpen(true)}>
        {t('change')}
      </Button>
      {isOpen && (
        <ProposeDialog centreId={centreId} inForce={queue.weights} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function Body({ queue, changes }: PageProps & { changes: WeightChanges | undefined }) {
  const t = useWords(queueWords);
  const { case: opened } = useSearch({ from: '/signed-in/centre/$centreId/queue' });
  return (
    <>
      {queue.rows.length > 0 && <Money queue={queue} />}
      {changes && <OpenChange changes={changes} />}
      {queue.rows.length === 0 ? (
        <div className="mb-7">
          <EmptyState title={t('none')}>
            <p>{t('noneAbout')}</p>
          </EmptyState>
        </div>
      ) : (
        <WaitingList rows={queue.rows} opened={opened} />
      )}
      <Rule queue={queue} />
      {changes && <PastChanges changes={changes} />}
    </>
  );
}

/** Whether the funds have enough for all who wait. */
function Money({ queue }: { queue: WaitingQueue }) {
  const t = useWords(queueWords);
  const lacking = BigInt(queue.askedSatang) - BigInt(queue.lendableSatang);
  const figures = {
    asked: bahtText(queue.askedSatang),
    lendable: bahtText(queue.lendableSatang),
    lacking: bahtText(String(lacking)),
  };
  return (
    <div className="mb-6">
      {lacking > 0n ? (
        <Notice kind="care" title={t('shortTitle')}>
          <p>{t('short', figures)}</p>
        </Notice>
      ) : (
        <Notice>{t('enough', figures)}</Notice>
      )}
    </div>
  );
}
