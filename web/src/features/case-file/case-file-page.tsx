import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { caseStatusWords } from '../../lib/code-words/case-statuses.ts';
import { dateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay, useMe } from '../../lib/session.ts';
import { Decisions } from './life/decisions.tsx';
import { Documents } from './life/documents.tsx';
import { Members } from './life/members.tsx';
import { Papers } from './life/papers.tsx';
import { Supports } from './life/supports.tsx';
import { CaseTimeline } from './life/timeline.tsx';
import { LoanSection } from './loan/loan-section.tsx';
import { BaselinePart } from './money/baseline-part.tsx';
import { BookLoans } from './money/book-loans.tsx';
import { Debts } from './money/debts.tsx';
import { MoneyPicture } from './money/money-picture.tsx';
import { NegotiationSummary } from './money/negotiation-summary.tsx';
import { Proposal } from './money/proposal.tsx';
import { CasePath } from './overview/case-path.tsx';
import { CaseSource } from './overview/case-source.tsx';
import { EndCaseDialog } from './overview/end-case-dialog.tsx';
import { NextTasks } from './overview/next-tasks.tsx';
import { QueuePlace } from './overview/queue-place.tsx';
import { useCaseFile, type File } from './use-case-file.ts';
import { caseFileWords } from './words.ts';

/** The whole file of one household; what the reader's seat may not see did not come and is not shown. */
export function CaseFilePage() {
  const t = useWords(caseFileWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId' });
  const { data: file, error, refetch } = useCaseFile(caseId);
  if (file === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <Heading file={file} />
      <Body file={file} />
    </>
  );
}

function Heading({ file }: { file: File }) {
  const t = useWords(caseFileWords);
  const statusOf = useWords(caseStatusWords);
  const { language } = useLanguage();
  const isOwn = useIsOwnFile();
  const mayGiveCodes = useMay('give-household-access');
  const [isEnding, setEnding] = useState(false);
  const facts = [
    t('house', { number: file.houseNumber }),
    file.centreName[language],
    t('caseNumber', { number: file.caseNumber }),
    file.closedOn === null
      ? t('opened', { date: dateText(file.openedOn) })
      : t('closed', { date: dateText(file.closedOn) }),
  ];
  return (
    <>
      <PageHeading
        title={file.household}
        lead={facts.join(' · ')}
        before={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {!isOwn && <BackToList />}
            <Tag tone={toneOf(file)}>{statusOf(file.status)}</Tag>
            {file.round > 1 && <Tag>{t('round', { round: file.round })}</Tag>}
            {file.isDemo && <Tag tone="care">{t('demo')}</Tag>}
          </span>
        }
        actions={
          <>
            <Button look="secondary" icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
            {(isOwn || mayGiveCodes) && (
              <Link
                to={isOwn ? '/cases/$caseId/own' : '/cases/$caseId/codes'}
                params={{ caseId: file.caseId }}
                className={buttonClass('secondary')}
              >
                {t(isOwn ? 'toOwn' : 'codes')}
              </Link>
            )}
            {file.mayEndAs.length > 0 && (
              <Button look="danger" onPress={() => setEnding(true)}>
                {t('end')}
              </Button>
            )}
          </>
        }
      />
      {isEnding && <EndCaseDialog file={file} onClose={() => setEnding(false)} />}
    </>
  );
}

function BackToList() {
  const t = useWords(caseFileWords);
  return (
    <Link
      to="/cases"
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('allCases')}
    </Link>
  );
}

function Body({ file }: { file: File }) {
  const t = useWords(caseFileWords);
  const isOwn = useIsOwnFile();
  return (
    <>
      {file.honour !== null && (
        <div className="mb-6">
          <Notice kind="good" title={t('honour')}>
            <p>
              {t('honourAbout', {
                number: file.honour.certificateNumber,
                date: dateText(file.honour.ceremonyOn),
              })}
            </p>
          </Notice>
        </div>
      )}
      <QueuePlace file={file} />
      <NextTasks file={file} isLinked={!isOwn} />
      <CasePath file={file} />
      {file.debts !== null && (
        <Debts caseId={file.caseId} debts={file.debts} nowSatang={file.debtNowSatang} />
      )}
      {file.debts !== null && file.debts.length > 0 && <NegotiationSummary caseId={file.caseId} />}
      {file.bookLoans !== null && file.bookLoans.length > 0 && <BookLoans loans={file.bookLoans} />}
      {file.before !== null && <MoneyPicture file={file} before={file.before} />}
      {file.before !== null && <BaselinePart file={file} />}
      {(file.loans ?? []).length > 0 && <ToStatement caseId={file.caseId} />}
      {file.loans?.map((loan) => (
        <LoanSection key={loan.loanId} summary={loan} />
      ))}
      {file.proposal !== null && <Proposal proposal={file.proposal} />}
      {file.decisions.length > 0 && <Decisions decisions={file.decisions} />}
      {file.supports.length > 0 && <Supports supports={file.supports} />}
      {file.source !== null && <CaseSource source={file.source} />}
      <Members file={file} />
      {file.documents.length > 0 && <Documents documents={file.documents} />}
      {file.debts !== null && <Papers caseId={file.caseId} />}
      <CaseTimeline caseId={file.caseId} />
    </>
  );
}

function ToStatement({ caseId }: { caseId: string }) {
  const t = useWords(caseFileWords);
  return (
    <p className="mb-3 print:hidden">
      <Link to="/cases/$caseId/statement" params={{ caseId }} className={buttonClass('secondary')}>
        {t('statement')}
      </Link>
    </p>
  );
}

/** A household reads its own file: no list to go back to, and its tasks are other people's work. */
function useIsOwnFile(): boolean {
  const seats = useMe().data?.seats ?? [];
  return seats.length > 0 && seats.every((seat) => seat.role === 'household');
}

function toneOf({ status }: File) {
  if (status === 'in-arrears' || status === 'relapsed') return 'bad';
  if (status === 'cleared' || status === 'honoured' || status === 'closed') return 'good';
  return status === 'refused' || status === 'referred' ? 'care' : 'calm';
}
