import type { PersonView } from '#contracts/people';
import { Button } from '../../../../components/action/button.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { startWords } from '../start/words.ts';
import { FormPart, LineCard } from './line-card.tsx';
import { emptyIncome, incomesEvery, nextLine } from './survey-draft.ts';
import type { IncomeDraft, SurveyDraft } from './survey-draft.ts';
import { SurveyIncomeFields } from './survey-income-fields.tsx';

interface SurveyIncomesProps {
  readonly members: readonly PersonView[];
  readonly draft: SurveyDraft;
  readonly onChange: (incomes: readonly IncomeDraft[]) => void;
}

export function SurveyIncomes({ members, draft, onChange }: SurveyIncomesProps) {
  const t = useWords(startWords);
  const { incomes } = draft;
  const set = (line: number, part: Partial<IncomeDraft>) =>
    onChange(incomes.map((income) => (income.line === line ? { ...income, ...part } : income)));
  /** The server counts the lines of a month and of a year apart. */
  const pathOf = (income: IncomeDraft) => {
    const list = income.every === 'month' ? 'incomes' : 'yearlyIncomes';
    return `${list}.${incomesEvery(draft, income.every).indexOf(income)}`;
  };
  return (
    <FormPart title={t('incomes')} about={t('incomesAbout')} name="incomes">
      {incomes.map((income, at) => (
        <LineCard
          key={income.line}
          title={t('income', { number: at + 1 })}
          onRemove={
            incomes.length > 1
              ? () => onChange(incomes.filter(({ line }) => line !== income.line))
              : undefined
          }
        >
          <SurveyIncomeFields
            path={pathOf(income)}
            income={income}
            members={members}
            onChange={(part) => set(income.line, part)}
          />
        </LineCard>
      ))}
      <div>
        <Button
          look="secondary"
          icon="add"
          onPress={() => onChange([...incomes, emptyIncome(nextLine(incomes))])}
        >
          {t('addIncome')}
        </Button>
      </div>
    </FormPart>
  );
}
