import { addDays, plainDate } from '#domain/dates/plain-date';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { RadioCards } from '../../components/form/radio-cards.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { PercentField } from '../../components/typed-field/percent-field.tsx';
import { useWords } from '../../lib/i18n.ts';
import type { ApiProblem } from '../../lib/problem.ts';
import { TERM_KINDS, type PlanDraft } from './plan-draft.ts';
import { plansWords } from './words.ts';

interface PlanTermsProps {
  readonly draft: PlanDraft;
  readonly change: (part: Partial<PlanDraft>) => void;
  /** ISO date. */
  readonly today: string;
  readonly isCounting: boolean;
  readonly problem: ApiProblem | undefined;
  readonly onCount: () => void;
}

/** The terms of the new contract and the money for the old debts. */
export function PlanTerms(props: PlanTermsProps) {
  const { draft, change, today, isCounting, problem, onCount } = props;
  const t = useWords(plansWords);
  return (
    <ProblemForm problem={problem} problemTitle={t('notCounted')} onSubmit={onCount}>
      <div className="grid gap-6 lg:grid-cols-2">
        <PercentField
          name="newContract.rateBasisPoints"
          label={t('rate')}
          value={draft.rateBasisPoints}
          onChange={(rateBasisPoints) => change({ rateBasisPoints })}
          isRequired
        />
        <BuddhistDateField
          name="firstDueOn"
          label={t('firstDueOn')}
          value={draft.firstDueOn}
          onChange={(firstDueOn) => change({ firstDueOn })}
          earliest={addDays(plainDate(today), 1)}
          isRequired
        />
        <RadioCards
          name="termKind"
          label={t('termKind')}
          choices={TERM_KINDS.map((value) => ({ value, label: t(`term-${value}`) }))}
          value={draft.termKind}
          onChange={(termKind) => change({ termKind })}
          isRequired
        />
        <div className="flex flex-col gap-6">
          <TermField draft={draft} change={change} />
          <MoneyField
            name="monthlyBudgetSatang"
            label={t('budget')}
            help={t('budgetHelp')}
            value={draft.budgetSatang}
            onChange={(budgetSatang) => change({ budgetSatang })}
          />
        </div>
      </div>
      <div>
        <Button type="submit" isRunning={isCounting}>
          {t('count')}
        </Button>
      </div>
    </ProblemForm>
  );
}

function TermField({ draft, change }: Pick<PlanTermsProps, 'draft' | 'change'>) {
  const t = useWords(plansWords);
  switch (draft.termKind) {
    case 'months':
      return (
        <NumberField
          name="newContract.term.months"
          label={t('months')}
          least={1}
          most={360}
          value={draft.months}
          onChange={(months) => change({ months })}
          isRequired
        />
      );
    case 'within-budget':
      return (
        <MoneyField
          name="newContract.term.budgetSatang"
          label={t('within')}
          value={draft.withinSatang}
          onChange={(withinSatang) => change({ withinSatang })}
          isRequired
        />
      );
    case 'share-of-income':
      return (
        <PercentField
          name="newContract.term.basisPoints"
          label={t('share')}
          value={draft.shareBasisPoints}
          onChange={(shareBasisPoints) => change({ shareBasisPoints })}
          isRequired
        />
      );
    case 'remainder':
      return (
        <MoneyField
          name="newContract.term.remainderSatang"
          label={t('remainder')}
          value={draft.remainderSatang}
          onChange={(remainderSatang) => change({ remainderSatang })}
          mayBeZero
          isRequired
        />
      );
  }
}
