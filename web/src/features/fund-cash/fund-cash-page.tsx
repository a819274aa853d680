import { Link, useParams } from '@tanstack/react-router';
import type { FundCash } from '#contracts/fund-cash';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { bahtText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { Capital } from './capital.tsx';
import { Counts } from './counts.tsx';
import { Places } from './places.tsx';
import { useFundCash } from './use-fund-cash.ts';
import { WaitingWithdrawal } from './waiting-withdrawal.tsx';
import { fundCashWords } from './words.ts';

/** The money of one fund: where it lies, what waits for a signature, what its capital is made of. */
export function FundCashPage() {
  const t = useWords(fundCashWords);
  const { fundId } = useParams({ from: '/signed-in/funds/$fundId/cash' });
  const { data, error, refetch } = useFundCash(fundId);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return <Shown cash={data} />;
}

function Shown({ cash }: { cash: FundCash }) {
  const t = useWords(fundCashWords);
  const { language } = useLanguage();
  return (
    <>
      <PageHeading
        title={t('title', { fund: cash.fundName[language] })}
        lead={t('lead')}
        before={<BackToStatement fundId={cash.fundId} />}
      />
      {cash.withdrawals.map((waiting) => (
        <WaitingWithdrawal key={waiting.withdrawalId} cash={cash} waiting={waiting} />
      ))}
      {cash.depositDueSatang !== '0' && (
        <div className="mb-6">
          <Notice kind="care" title={t('depositDue', { amount: bahtText(cash.depositDueSatang) })}>
            <p>{t('depositHow')}</p>
          </Notice>
        </div>
      )}
      <Places cash={cash} />
      <Counts cash={cash} />
      <Capital cash={cash} />
    </>
  );
}

function BackToStatement({ fundId }: { fundId: string }) {
  const t = useWords(fundCashWords);
  return (
    <Link
      to="/funds/$fundId/statement"
      params={{ fundId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}
