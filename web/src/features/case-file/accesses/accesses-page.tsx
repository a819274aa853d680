import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { HouseholdAccessList } from '#contracts/household-access';
import { pathOf } from '#contracts/paths';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Section } from '../../../components/page/section.tsx';
import { EmptyState } from '../../../components/status/empty-state.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCaseFile } from '../use-case-file.ts';
import { AccessRow } from './access-row.tsx';
import { GiveDialog } from './give-dialog.tsx';
import { accessWords } from './words.ts';

/** Who may come into a household's own view: for who gives codes, and for the household itself. */
export function AccessesPage() {
  const t = useWords(accessWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/codes' });
  const { data: file, error: fileError, refetch } = useCaseFile(caseId);
  const { data: list, error } = useAccesses(file?.householdId);
  const problem = fileError ?? error;
  if (list === undefined) {
    return problem === null ? (
      <Skeleton lines={5} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={problem} onAgain={() => void refetch()} />
    );
  }
  return <Shown caseId={caseId} list={list} />;
}

function Shown({ caseId, list }: { caseId: string; list: HouseholdAccessList }) {
  const t = useWords(accessWords);
  const [isGiving, setGiving] = useState(false);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        before={
          <Link
            to={list.mayGive ? '/cases/$caseId' : '/cases/$caseId/own'}
            params={{ caseId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
        actions={
          list.mayGive && (
            <>
              <Button onPress={() => setGiving(true)}>{t('give')}</Button>
              <Link
                to="/cases/$caseId/account"
                params={{ caseId }}
                className={buttonClass('secondary')}
              >
                {t('sharedAccount')}
              </Link>
            </>
          )
        }
      />
      {list.rows.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneAbout')}</p>
        </EmptyState>
      ) : (
        <ul className="card mb-6 divide-y divide-line">
          {list.rows.map((row) => (
            <AccessRow key={row.accessId} row={row} caseId={caseId} list={list} />
          ))}
        </ul>
      )}
      {list.mayGive && <PrintForMembers caseId={caseId} list={list} />}
      {isGiving && <GiveDialog caseId={caseId} list={list} onClose={() => setGiving(false)} />}
    </>
  );
}

/** The same view on paper, through the eyes of one member: nothing another keeps private is on it. */
function PrintForMembers({ caseId, list }: { caseId: string; list: HouseholdAccessList }) {
  const t = useWords(accessWords);
  return (
    <Section title={t('printView')}>
      <div className="flex flex-wrap gap-3">
        {list.members.map(({ personId, name }) => (
          <Link
            key={personId}
            to="/cases/$caseId/own"
            params={{ caseId }}
            search={{ for: personId }}
            className={buttonClass('secondary')}
          >
            {t('printViewOf', { name })}
          </Link>
        ))}
      </div>
    </Section>
  );
}

function useAccesses(householdId: string | undefined) {
  return useQuery({
    queryKey: ['household-accesses', householdId],
    enabled: householdId !== undefined,
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('householdAccesses', { householdId: householdId ?? '' }),
        answer: HouseholdAccessList,
        signal,
      }),
  });
}
