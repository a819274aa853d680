import { Link, useParams } from '@tanstack/react-router';
import type { EvidenceView } from '#contracts/evidence';
import { Icon } from '../../../components/action/icon.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Section } from '../../../components/page/section.tsx';
import { EmptyState } from '../../../components/status/empty-state.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { expenseKindWords } from '../../../lib/code-words/household.ts';
import { bahtText, monthText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { DebtCard } from './debt-card.tsx';
import { Expenses } from './expenses.tsx';
import { IncomeCard } from './income-card.tsx';
import { useEvidence } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

/** What stands behind every figure of a household, before and after it is frozen. */
export function EvidencePage() {
  const t = useWords(evidenceWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/evidence' });
  const { data: page, error, refetch } = useEvidence(caseId);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        before={
          <Link
            to="/cases/$caseId"
            params={{ caseId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
      />
      {page !== undefined && <Lines caseId={caseId} page={page} />}
      {page === undefined && error === null && <Skeleton lines={8} />}
      {page === undefined && error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
    </>
  );
}

function Lines({ caseId, page }: { caseId: string; page: EvidenceView }) {
  const t = useWords(evidenceWords);
  const { debts, incomes } = page;
  if (debts.length + incomes.length === 0) {
    return <EmptyState title={t('nothing')}>{t('nothingAbout')}</EmptyState>;
  }
  return (
    <>
      <div className="mb-6 flex flex-col gap-3">
        <Notice kind={page.isFrozen ? 'good' : 'plain'}>
          {page.isFrozen ? t('frozen') : t('notFrozen')}
        </Notice>
        {page.surveyedBy !== null && (
          <p className="text-soft">{t('surveyedBy', { name: page.surveyedBy })}</p>
        )}
        <AskOnceMore page={page} />
      </div>
      <Section title={t('debts')} isBare>
        <div className="grid gap-4 lg:grid-cols-2">
          {debts.map((debt) => (
            <DebtCard key={debt.lineId} caseId={caseId} debt={debt} page={page} />
          ))}
        </div>
      </Section>
      <Section title={t('incomes')} isBare>
        <div className="grid gap-4 lg:grid-cols-2">
          {incomes.map((income) => (
            <IncomeCard key={income.lineId} caseId={caseId} income={income} page={page} />
          ))}
        </div>
      </Section>
      {page.isFrozen && <Expenses caseId={caseId} page={page} />}
    </>
  );
}

/** Pointed out and asked about; nothing here stops anybody. */
function AskOnceMore({ page }: { page: EvidenceView }) {
  const t = useWords(evidenceWords);
  const kindOf = useWords(expenseKindWords);
  const nameOf = (lineId: string) => {
    const debt = page.debts.find((each) => each.lineId === lineId);
    return debt?.creditorName ?? t('unnamed');
  };
  return (
    <>
      {page.newLoansTogether.map(({ month, lineIds }) => (
        <Notice
          key={month}
          kind="care"
          title={t('newLoans', { count: lineIds.length, month: monthText(month) })}
        >
          {lineIds.map(nameOf).join(' · ')}
        </Notice>
      ))}
      {page.questions.length > 0 && (
        <Notice kind="care" title={t('questions')}>
          <ul className="list-disc pl-5">
            {page.questions.map((question) => (
              <li key={question.kind}>
                {t(question.is, {
                  kind: kindOf(question.kind),
                  told: bahtText(question.toldSatang),
                  usual: bahtText(question.usualSatang),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
