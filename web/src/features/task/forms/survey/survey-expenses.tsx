import { EXPENSE_KINDS } from '#domain/assessment/code-lists';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { expenseKindWords } from '../../../../lib/code-words/household.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { startWords } from '../start/words.ts';
import { FormPart } from './line-card.tsx';
import { filledExpenses, type SurveyDraft } from './survey-draft.ts';

interface SurveyExpensesProps {
  readonly expenses: SurveyDraft['expenses'];
  readonly onChange: (expenses: SurveyDraft['expenses']) => void;
}

/** All eleven kinds stand open, as on the paper form: asking each once is quicker than choosing. */
export function SurveyExpenses({ expenses, onChange }: SurveyExpensesProps) {
  const t = useWords(startWords);
  const kind = useWords(expenseKindWords);
  const filled = filledExpenses(expenses);
  return (
    <FormPart title={t('expenses')} about={t('expensesAbout')} name="expenses">
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        {EXPENSE_KINDS.map((expense) => (
          <MoneyField
            key={expense}
            // The server counts the lines that were sent, so the others are named by their kind.
            name={
              filled.includes(expense)
                ? `expenses.${filled.indexOf(expense)}.monthSatang`
                : `expenses-${expense}`
            }
            label={kind(expense)}
            help=""
            value={expenses[expense]}
            onChange={(monthSatang) => onChange({ ...expenses, [expense]: monthSatang })}
            mayBeZero
          />
        ))}
      </div>
    </FormPart>
  );
}
