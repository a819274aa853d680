import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { CentreView } from '#contracts/centres';
import { CommitteeTerms } from '#contracts/committee';
import { pathOf } from '#contracts/paths';
import { termStanding } from '#domain/people/terms';
import { Button } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useCentre } from '../use-centres.ts';
import { accountWords } from './account-words.ts';
import { GiveSeatDialog } from './give-seat-dialog.tsx';
import { Reserves } from './reserves.tsx';
import { SeatList } from './seat-list.tsx';
import { termsWords } from './words.ts';

/** The committee over time; whose term ends soon is said at the top. */
export function TermsPage() {
  const t = useWords(termsWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/committee' });
  const centre = useCentre(centreId);
  const terms = useQuery({
    queryKey: ['committee', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('committee', { centreId }), answer: CommitteeTerms, signal }),
  });
  const error = centre.error ?? terms.error;
  if (centre.data === undefined || terms.data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void terms.refetch()} />
    );
  }
  return <Terms centre={centre.data} terms={terms.data} />;
}

function Terms({ centre, terms }: { centre: CentreView; terms: CommitteeTerms }) {
  const t = useWords(termsWords);
  const { language } = useLanguage();
  const account = useWords(accountWords);
  const [isGiving, setGiving] = useState(false);
  const today = todayInBangkok();
  const { centreId } = centre;
  const standing = (...wanted: readonly string[]) =>
    terms.seats.filter((seat) => wanted.includes(termStanding(seat, today)));
  const inTerm = standing('running', 'ending-soon');
  const mayEnd = terms.mayEndSeats;
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead', { centre: centre.name[language] })}
        actions={
          mayEnd && (
            <Button look="secondary" icon="add" onPress={() => setGiving(true)}>
              {account('give')}
            </Button>
          )
        }
        before={
          <Link
            to="/centre/$centreId"
            params={{ centreId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
      />
      {isGiving && <GiveSeatDialog centre={centre} onClose={() => setGiving(false)} />}
      <Warning inTerm={inTerm.length} endingSoon={standing('ending-soon').length} />
      <SeatList title={t('inTerm')} seats={inTerm} funds={centre.funds} mayEnd={mayEnd} />
      {standing('not-begun').length > 0 && (
        <SeatList
          title={t('toCome')}
          seats={standing('not-begun')}
          funds={centre.funds}
          mayEnd={mayEnd}
        />
      )}
      <Reserves centreId={centreId} terms={terms} funds={centre.funds} />
      <SeatList title={t('former')} seats={standing('ended')} funds={centre.funds} mayEnd={false} />
    </>
  );
}

function Warning({ inTerm, endingSoon }: { inTerm: number; endingSoon: number }) {
  const t = useWords(termsWords);
  if (inTerm > 0 && endingSoon === 0) return null;
  return (
    <div className="mb-6">
      {inTerm === 0 ? (
        <Notice kind="bad" title={t('nobody')}>
          {t('nobodyAbout')}
        </Notice>
      ) : (
        <Notice kind="care" title={t('endingSoon', { count: endingSoon })}>
          {t('endingSoonAbout')}
        </Notice>
      )}
    </div>
  );
}
