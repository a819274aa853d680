import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import type { AllocationList } from '#contracts/allocations';
import { Icon } from '../../components/action/icon.tsx';
import { Select } from '../../components/form/select.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { AskButton } from './ask-button.tsx';
import { ProposedAllocation } from './proposed-allocation.tsx';
import { UnderWay } from './under-way.tsx';
import { useAllocation, useAllocations } from './use-allocations.ts';
import { allocationWords } from './words.ts';

type List = z.infer<typeof AllocationList>;
type Row = List['rows'][number];

/** What the solver proposes for the agenda of one meeting: advice beside the room, never in the vote. */
export function AllocationPage() {
  const t = useWords(allocationWords);
  const { meetingId } = useParams({ from: '/signed-in/meetings/$meetingId/allocation' });
  const { data, error, refetch } = useAllocations(meetingId);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        before={<BackToMeeting meetingId={meetingId} />}
        actions={
          data?.mayAsk === true &&
          data.rows.length > 0 && <AskButton meetingId={meetingId} isAgain />
        }
      />
      {data !== undefined && <ToQueue centreId={data.centreId} />}
      {data !== undefined && <Proposals meetingId={meetingId} list={data} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data === undefined && error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
    </>
  );
}

function BackToMeeting({ meetingId }: { meetingId: string }) {
  const t = useWords(allocationWords);
  return (
    <Link
      to="/meetings/$meetingId"
      params={{ meetingId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}

/** The order in which households wait for money, whatever agenda they are on. */
function ToQueue({ centreId }: { centreId: string }) {
  const t = useWords(allocationWords);
  return (
    <p className="mb-5 print:hidden">
      <Link
        to="/centre/$centreId/queue"
        params={{ centreId }}
        className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
      >
        {t('toQueue')}
      </Link>
    </p>
  );
}

/** The newest one, or an earlier one that the reader picks. */
function Proposals({ meetingId, list }: { meetingId: string; list: List }) {
  const t = useWords(allocationWords);
  const [picked, setPicked] = useState<string>();
  const [newest] = list.rows;
  const row = list.rows.find(({ proposalId }) => proposalId === picked) ?? newest;
  if (row === undefined) {
    return (
      <EmptyState
        title={t('none')}
        action={list.mayAsk && <AskButton meetingId={meetingId} isAgain={false} />}
      >
        <p>{t('noneAbout')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {list.rows.length > 1 && (
        <div className="mb-5 max-w-md print:hidden">
          <Select
            name="proposal"
            label={t('attempts')}
            isRequired
            value={row.proposalId}
            onChange={setPicked}
            choices={list.rows.map(({ proposalId, number, askedAt }) => ({
              value: proposalId,
              label: t('attempt', { number, when: instantText(askedAt) }),
            }))}
          />
        </div>
      )}
      <Proposal key={row.proposalId} meetingId={meetingId} row={row} />
    </>
  );
}

function Proposal({ meetingId, row }: { meetingId: string; row: Row }) {
  const t = useWords(allocationWords);
  const { data, error, refetch } = useAllocation(meetingId, row);
  if (row.state === 'under-way') return <UnderWay />;
  if (row.state === 'called-off') return <Notice>{t('calledOff')}</Notice>;
  if (data !== undefined && data.answer !== null) {
    return <ProposedAllocation proposal={data} answer={data.answer} />;
  }
  return error === null ? (
    <Skeleton lines={8} />
  ) : (
    <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
  );
}
