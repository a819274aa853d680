import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccessionBoard } from '#contracts/accessions';
import { Button } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { todayInBangkok } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { AgreementTexts } from './agreement-texts.tsx';
import { GroupColumns } from './group-columns.tsx';
import { ListGroupDialog } from './list-group-dialog.tsx';
import { useGroups } from './use-accessions.ts';
import { accessionWords } from './words.ts';

/** Every group of the area by where it stands; who is to be asked again comes first. */
export function GroupsPage() {
  const t = useWords(accessionWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/groups' });
  const { data, error, refetch } = useGroups(centreId);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return <Groups board={data} />;
}

function Groups({ board }: { board: AccessionBoard }) {
  const t = useWords(accessionWords);
  const { language } = useLanguage();
  const [isListing, setListing] = useState(false);
  const { centreId } = board;
  const today = todayInBangkok();
  const due = board.rows.filter(({ nextTryOn }) => nextTryOn !== null && nextTryOn <= today);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead', { centre: board.centreName[language] })}
        before={<BackToCentre centreId={centreId} />}
        actions={
          board.mayChange && (
            <Button icon="add" onPress={() => setListing(true)}>
              {t('list')}
            </Button>
          )
        }
      />
      {due.length > 0 && (
        <div className="mb-6">
          <Notice kind="care" title={t('dueTitle', { count: due.length })}>
            {due.map(({ name }) => name[language]).join(' · ')}
          </Notice>
        </div>
      )}
      <GroupColumns rows={board.rows} today={today}>
        <AgreementTexts board={board} />
      </GroupColumns>
      {isListing && <ListGroupDialog centreId={centreId} onClose={() => setListing(false)} />}
    </>
  );
}

function BackToCentre({ centreId }: { centreId: string }) {
  const t = useWords(accessionWords);
  return (
    <Link
      to="/centre/$centreId"
      params={{ centreId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('backToCentre')}
    </Link>
  );
}
