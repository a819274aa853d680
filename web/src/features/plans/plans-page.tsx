import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseFile } from '#contracts/cases';
import type { CentreView } from '#contracts/centres';
import type { PlanComparisonResult } from '#contracts/plan-results';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Section } from '../../components/page/section.tsx';
import { LinesOverMonths } from '../../components/picture/lines-over-months.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { todayInBangkok } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { BeforeCard } from './before-card.tsx';
import { OldDebts } from './old-debts.tsx';
import { PlanColumn, PlanMonths } from './plan-column.tsx';
import { firstDraft, questionOf, type PlanDraft } from './plan-draft.ts';
import { PlanTerms } from './plan-terms.tsx';
import { useDebtNames, type NameOf } from './use-debt-names.ts';
import { useCaseFile, useCentre, usePlans, type Question } from './use-plans.ts';
import { planKindWords, plansWords } from './words.ts';

/** Every plan for one household side by side. Nothing is saved here and nothing chosen beforehand. */
export function PlansPage() {
  const t = useWords(plansWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/plans' });
  const { data: file, error, refetch } = useCaseFile(caseId);
  if (file === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  const debts = file.debts ?? [];
  const isAnyLeft = debts.some(({ paidOn }) => paidOn === null);
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead', { household: file.household })}
        before={
          <Link
            to="/cases/$caseId"
            params={{ caseId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
      />
      {isAnyLeft ? (
        <WithCentre file={file} />
      ) : (
        <Notice>{t(debts.length === 0 ? 'noDebts' : 'noneLeft')}</Notice>
      )}
    </>
  );
}

function WithCentre({ file }: { file: CaseFile }) {
  const t = useWords(plansWords);
  const { data: centre, error, refetch } = useCentre(file.centreId);
  if (centre !== undefined) return <Comparison file={file} centre={centre} />;
  return error === null ? (
    <Skeleton lines={8} />
  ) : (
    <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
  );
}

function Comparison({ file, centre }: { file: CaseFile; centre: CentreView }) {
  const t = useWords(plansWords);
  const [today] = useState(todayInBangkok);
  const [draft, setDraft] = useState<PlanDraft>(() => firstDraft(file, centre, today));
  const [asked, setAsked] = useState<Question>(() => {
    const question = questionOf(draft, { caseId: file.caseId, today });
    if (question === undefined) throw new Error('The first question is not whole');
    return question;
  });
  const change = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));
  const plans = usePlans(asked);
  const nameOf = useDebtNames(file);
  return (
    <>
      <div className="mb-7">
        <Notice kind="care">{t('restarts')}</Notice>
      </div>
      <Section title={t('terms')}>
        <PlanTerms
          draft={draft}
          change={change}
          today={today}
          isCounting={plans.isFetching}
          problem={plans.error === null ? undefined : asProblem(plans.error)}
          onCount={() => {
            const question = questionOf(draft, { caseId: file.caseId, today });
            if (question !== undefined) setAsked(question);
          }}
        />
      </Section>
      {plans.data !== undefined && plans.error === null && (
        <>
          <Results result={plans.data} nameOf={nameOf} />
          <Section title={t('debts')} isBare>
            <OldDebts
              debts={plans.data.debts}
              nameOf={nameOf}
              histories={draft.histories}
              onTell={(debtId, history) =>
                change({ histories: { ...draft.histories, [debtId]: history } })
              }
              today={today}
            />
          </Section>
          <Conventions result={plans.data} />
        </>
      )}
    </>
  );
}

interface ResultsProps {
  readonly result: PlanComparisonResult;
  readonly nameOf: NameOf;
}

function Results({ result, nameOf }: ResultsProps) {
  const t = useWords(plansWords);
  const kindOf = useWords(planKindWords);
  const made = result.plans.filter(({ cannot }) => cannot === null);
  const longest = made.reduce<readonly string[]>(
    (dates, { months }) =>
      months.length > dates.length ? months.map(({ dueOn }) => dueOn) : dates,
    [],
  );
  return (
    <>
      <Section title={t('before')}>
        <BeforeCard before={result.before} nameOf={nameOf} />
      </Section>
      <Section
        title={t('plans')}
        aside={<span className="text-soft">{t('plansOrder')}</span>}
        isBare
      >
        <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
          {result.plans.map((plan) => (
            <PlanColumn key={plan.kind} plan={plan} result={result} nameOf={nameOf} />
          ))}
        </div>
      </Section>
      <Section title={t('chart')}>
        <LinesOverMonths
          caption={t('chart')}
          dueOn={longest}
          lines={made.map((plan) => ({
            key: plan.kind,
            label:
              plan.outcome === 'never' ? `${kindOf(plan.kind)} (${t('never')})` : kindOf(plan.kind),
            openingSatang: plan.contract === null ? result.before.owedSatang : openingOf(plan),
            amountsSatang: plan.months.map(({ owedSatang }) => owedSatang),
          }))}
        />
      </Section>
      <Section title={t('monthByMonth')}>
        {made.map((plan) => (
          <PlanMonths key={plan.kind} plan={plan} nameOf={nameOf} />
        ))}
      </Section>
    </>
  );
}

/** What a plan with a new contract begins with: what is left after the first month and was paid in it. */
function openingOf({ months }: PlanComparisonResult['plans'][number]): string {
  const first = months[0];
  if (first === undefined) return '0';
  const { owedSatang, paymentSatang, interestSatang } = first;
  return String(BigInt(owedSatang) + BigInt(paymentSatang) - BigInt(interestSatang));
}

function Conventions({ result }: { result: PlanComparisonResult }) {
  const t = useWords(plansWords);
  const { language } = useLanguage();
  return (
    <details className="mb-7">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {t('conventions')}
      </summary>
      <ul className="list-disc pl-6">
        {result.conventions.map(({ code, sentence }) => (
          <li key={code}>{sentence[language]}</li>
        ))}
      </ul>
    </details>
  );
}
