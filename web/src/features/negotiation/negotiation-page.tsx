import { Link, useParams } from '@tanstack/react-router';
import type { CaseFile } from '#contracts/cases';
import type { CaseNegotiations } from '#contracts/negotiations';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { useWords } from '../../lib/i18n.ts';
import { Mandates } from './mandates/mandates.tsx';
import { MatterCard } from './matter/matter-card.tsx';
import { NotBegun } from './not-begun.tsx';
import { Urgent } from './urgent.tsx';
import { useCaseFile, useNegotiations } from './use-negotiations.ts';
import { negotiationWords } from './words.ts';

/** Talks with the creditors of one household, what cannot wait first, creditor by creditor. */
export function NegotiationPage() {
  const t = useWords(negotiationWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/negotiation' });
  const file = useCaseFile(caseId);
  const talks = useNegotiations(caseId);
  const error = file.error ?? talks.error;
  if (file.data === undefined || talks.data === undefined) {
    if (error === null) return <Skeleton lines={8} />;
    const again = () => void Promise.all([file.refetch(), talks.refetch()]);
    return <NotLoaded title={t('notLoaded')} error={error} onAgain={again} />;
  }
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={file.data.household}
        before={<ToFile caseId={caseId} />}
      />
      <Talks file={file.data} talks={talks.data} />
    </>
  );
}

function Talks({ file, talks }: { file: CaseFile; talks: CaseNegotiations }) {
  const t = useWords(negotiationWords);
  const now = talks.matters.filter(({ isOfTheSurvey }) => isOfTheSurvey);
  const earlier = talks.matters.filter(({ isOfTheSurvey }) => !isOfTheSurvey);
  const begun = new Set(now.map(({ debtId }) => debtId));
  const notBegun = (file.debts ?? []).filter(
    ({ debtId, paidOn }) => paidOn === null && !begun.has(debtId),
  );
  const isEmpty = talks.matters.length === 0 && notBegun.length === 0;
  return (
    <>
      {!talks.seesCreditors && (
        <div className="mb-6">
          <Notice>{t('classOnly')}</Notice>
        </div>
      )}
      <Urgent matters={now} />
      <Mandates file={file} talks={talks} />
      {isEmpty && <p className="mb-7 text-soft">{t('none')}</p>}
      {now.map((matter) => (
        <MatterCard key={matter.negotiationId} matter={matter} mayAct={talks.mayNegotiate} />
      ))}
      {notBegun.length > 0 && <NotBegun file={file} debts={notBegun} mayAct={talks.mayNegotiate} />}
      {earlier.length > 0 && (
        <Section title={t('earlier')} isBare>
          {earlier.map((matter) => (
            <MatterCard key={matter.negotiationId} matter={matter} mayAct={false} />
          ))}
        </Section>
      )}
    </>
  );
}

function ToFile({ caseId }: { caseId: string }) {
  const t = useWords(negotiationWords);
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('backToFile')}
    </Link>
  );
}
