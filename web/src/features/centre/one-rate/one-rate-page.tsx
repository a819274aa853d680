import { Link, useParams } from '@tanstack/react-router';
import type { RateProof } from '#contracts/rate-proof';
import { Button } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { DataList } from '../../../components/list/data-list.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { bahtText, countText, dateText, percentFigure } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { Certificate } from './certificate.tsx';
import { DifferingLoans, ProvenLoans, StrayEntries } from './proven-loans.tsx';
import { useRateProof } from './use-rate-proof.ts';
import { oneRateWords } from './words.ts';

/** All interest of a centre worked out a second time from its contracts, and the certificate of it. */
export function OneRatePage() {
  const t = useWords(oneRateWords);
  const { language } = useLanguage();
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/one-rate' });
  const { data: proof, error, refetch } = useRateProof(centreId);
  if (proof === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <div className={proof.isProven ? 'print:hidden' : ''}>
        <PageHeading
          title={t('title')}
          lead={`${proof.centreName[language]} · ${t('on', { date: dateText(proof.provenOn) })}`}
          before={<BackToCentre centreId={centreId} />}
          actions={
            <Button look="secondary" icon="print" onPress={() => window.print()}>
              {t(proof.isProven ? 'printCertificate' : 'printDifferences')}
            </Button>
          }
        />
        <div className="mb-7">
          <Verdict proof={proof} />
        </div>
        <DifferingLoans loans={proof.loans.filter((loan) => loan.differences.length > 0)} />
        <StrayEntries entries={proof.stray} />
      </div>
      <div className="print:hidden">
        <Sums proof={proof} />
        <ProvenLoans loans={proof.loans} />
      </div>
      {proof.isProven && <Certificate proof={proof} />}
    </>
  );
}

function BackToCentre({ centreId }: { centreId: string }) {
  const t = useWords(oneRateWords);
  return (
    <Link
      to="/centre/$centreId"
      params={{ centreId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}

function Verdict({ proof }: { proof: RateProof }) {
  const t = useWords(oneRateWords);
  if (proof.isProven) {
    return (
      <Notice kind="good" title={t('proven')}>
        <p>{t('provenAbout', { count: proof.loans.length })}</p>
      </Notice>
    );
  }
  const wrong = proof.loans.filter((loan) => loan.differences.length > 0).length;
  return (
    <Notice kind="bad" title={t('notProven')}>
      <p>{t('notProvenAbout', { loans: wrong, entries: proof.stray.length })}</p>
    </Notice>
  );
}

function Sums({ proof }: { proof: RateProof }) {
  const t = useWords(oneRateWords);
  const { totals } = proof;
  const rates = proof.rates.map(({ effectiveFrom, basisPoints }) =>
    t('rateFrom', { value: percentFigure(basisPoints), date: dateText(effectiveFrom) }),
  );
  const today = t('rateToday', { value: percentFigure(proof.rateOnDayBasisPoints) });
  return (
    <Section title={t('sums')}>
      <DataList
        items={[
          { label: t('rate'), value: rates.length === 0 ? today : rates.join(' · ') },
          { label: t('loans'), value: countText(proof.loans.length) },
          { label: t('lent'), value: bahtText(totals.lentSatang) },
          { label: t('planned'), value: bahtText(totals.plannedSatang) },
          { label: t('plannedAgain'), value: bahtText(totals.recomputedPlanSatang) },
          { label: t('posted'), value: bahtText(totals.postedSatang) },
          { label: t('postedAgain'), value: bahtText(totals.recomputedSatang) },
          { label: t('difference'), value: bahtText(totals.differenceSatang) },
        ]}
      />
      <p className="mt-3 max-w-prose text-sm text-soft">{t('how')}</p>
    </Section>
  );
}
