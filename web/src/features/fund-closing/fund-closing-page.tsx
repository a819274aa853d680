import { Link, useParams } from '@tanstack/react-router';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { Periods } from './periods.tsx';
import { SetAside } from './set-aside.tsx';
import { Surplus } from './surplus.tsx';
import { useClosing } from './use-closing.ts';
import { closingWords } from './words.ts';

/** Closed periods of a fund, the surplus of a year and its sharing, and what is set aside. */
export function FundClosingPage() {
  const t = useWords(closingWords);
  const { language } = useLanguage();
  const { fundId } = useParams({ from: '/signed-in/funds/$fundId/closing' });
  const { data, error, refetch } = useClosing(fundId);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <PageHeading
        title={t('title', { fund: data.fundName[language] })}
        lead={t('lead')}
        before={
          <Link
            to="/funds/$fundId/statement"
            params={{ fundId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
      />
      <Periods closing={data} />
      <Surplus closing={data} />
      <SetAside closing={data} />
    </>
  );
}
