import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { BankAccount } from '#contracts/bank-lines';
import { Button } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { EnterDialog } from './enter-dialog.tsx';
import { EntriesAlone, LinesAlone, MatchedLines, Proposals } from './pairs.tsx';
import { Promptpay } from './promptpay.tsx';
import { useBankAccount } from './use-bank-account.ts';
import { bankWords } from './words.ts';

/** One bank account line by line beside the books. */
export function BankAccountPage() {
  const t = useWords(bankWords);
  const { placeId } = useParams({ from: '/signed-in/bank-accounts/$placeId' });
  const { data, error, refetch } = useBankAccount(placeId);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return <Shown account={data} />;
}

function Shown({ account }: { account: BankAccount }) {
  const t = useWords(bankWords);
  const nameOf = usePlaceName();
  const mayKeep = useMay('keep-cash');
  const [isOpen, setOpen] = useState(false);
  const enter = mayKeep && <Button onPress={() => setOpen(true)}>{t('enter')}</Button>;
  return (
    <>
      <PageHeading
        title={t('title', { place: nameOf(account.place) })}
        lead={t('lead')}
        before={
          <Link
            to="/funds/$fundId/cash"
            params={{ fundId: account.fundId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
        actions={enter}
      />
      {account.lines.length === 0 && (
        <div className="mb-6">
          <EmptyState title={t('none')}>
            <p>{t('enterAbout')}</p>
          </EmptyState>
        </div>
      )}
      <Promptpay placeId={account.place.placeId} />
      <Proposals account={account} />
      <LinesAlone account={account} />
      <EntriesAlone account={account} />
      <MatchedLines account={account} />
      {isOpen && <EnterDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}
