import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { OwnView } from '#contracts/own-view';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { CasePath } from '../overview/case-path.tsx';
import { OwnComplaints } from './complaints.tsx';
import { OwnConsents } from './consents.tsx';
import { OwnDebts } from './debts.tsx';
import { OwnDecisions } from './decisions.tsx';
import { OwnHelp } from './help.tsx';
import { WhoLooked } from './looks.tsx';
import { NextPayments } from './next-payments.tsx';
import { OwnQueue } from './queue.tsx';
import { OwnReceipts } from './receipts.tsx';
import { OwnSupports } from './supports.tsx';
import { useOwnView } from './use-own-view.ts';
import { ownWords } from './words.ts';

/**
 * What a household sees of its own case, in big type and short sentences: on its phone, or printed for a
 * member who has none. Nothing another member keeps private came with it.
 */
export function OwnViewPage() {
  const t = useWords(ownWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/own' });
  const search = useSearch({ from: '/signed-in/cases/$caseId/own' });
  const { data: view, error, refetch } = useOwnView(caseId, search.for);
  if (view === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <div className="text-lg print:text-base">
      <Heading view={view} />
      {view.queue !== null && <OwnQueue queue={view.queue} />}
      <NextPayments view={view} />
      {view.maySpeak && <OwnHelp view={view} />}
      <CasePath file={view} />
      <OwnDecisions view={view} />
      <OwnDebts view={view} />
      <OwnSupports view={view} />
      <OwnReceipts view={view} />
      <OwnComplaints view={view} />
      <OwnConsents view={view} />
      <WhoLooked view={view} />
    </div>
  );
}

function Heading({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  const { language } = useLanguage();
  const { caseId } = view;
  const seen = view.seenAs ?? '';
  const facts = [
    t('house', { number: view.houseNumber }),
    view.centreName[language],
    ...(seen === '' ? [] : [t(view.maySpeak ? 'seenAs' : 'printedFor', { name: seen })]),
  ];
  return (
    <PageHeading
      title={t('title', { name: view.household })}
      lead={facts.join(' · ')}
      actions={
        <>
          <Button look="secondary" icon="print" onPress={() => window.print()}>
            {t('print')}
          </Button>
          {view.isMember && (
            <Link
              to="/cases/$caseId/account"
              params={{ caseId }}
              className={buttonClass('secondary')}
            >
              {t('toAccount')}
            </Link>
          )}
          <Link to="/cases/$caseId/codes" params={{ caseId }} className={buttonClass('secondary')}>
            {t('toCodes')}
          </Link>
          <Link to="/cases/$caseId" params={{ caseId }} className={buttonClass('quiet')}>
            {t('toFile')}
          </Link>
        </>
      }
    />
  );
}
