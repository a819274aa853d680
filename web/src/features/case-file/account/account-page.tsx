import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { HouseholdAccount } from '#contracts/household-account';
import { pathOf } from '#contracts/paths';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import { Button } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { EmptyState } from '../../../components/status/empty-state.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { dateText, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { AccountBook } from './account-book.tsx';
import { LineDialog } from './line-dialog.tsx';
import { accountBookWords } from './words.ts';

/** The household account of one month: the own book and those that others share. */
export function AccountPage() {
  const t = useWords(accountBookWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/account' });
  const [month, setMonth] = useState(todayInBangkok().slice(0, 7));
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useAccount(caseId, month);
  const isOwner = data?.books.some(({ isOwn }) => isOwn) ?? false;
  const turn = (by: number) => setMonth(addMonths(plainDate(`${month}-01`), by).slice(0, 7));
  return (
    <div className="text-lg print:text-base">
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        before={
          <Link
            to="/cases/$caseId/own"
            params={{ caseId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
        actions={isOwner && <Button onPress={() => setAdding(true)}>{t('add')}</Button>}
      />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Button look="secondary" onPress={() => turn(-1)}>
          {t('before')}
        </Button>
        <strong className="order-first w-full text-center">
          {dateText(`${month}-01`).replace(/^1 /u, '')}
        </strong>
        <Button look="secondary" onPress={() => turn(1)}>
          {t('after')}
        </Button>
      </div>
      {data === undefined && error === null && <Skeleton lines={5} />}
      {data === undefined && error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
      {data?.books.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('lead')}</p>
        </EmptyState>
      )}
      {data?.books.map((book) => (
        <AccountBook key={book.personId} caseId={caseId} book={book} />
      ))}
      {isAdding && <LineDialog caseId={caseId} onClose={() => setAdding(false)} />}
    </div>
  );
}

function useAccount(caseId: string, month: string) {
  return useQuery({
    queryKey: ['household-account', caseId, month],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('householdAccount', { caseId }),
        answer: HouseholdAccount,
        signal,
        query: { month },
      }),
  });
}
