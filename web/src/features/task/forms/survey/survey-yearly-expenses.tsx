import { EXPENSE_KINDS } from '#domain/assessment/code-lists';
import { Button } from '../../../../components/action/button.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { expenseKindWords } from '../../../../lib/code-words/household.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { FormPart, LineCard } from './line-card.tsx';
import { MonthsField } from './months-field.tsx';
import { nextLine, type YearlyExpenseDraft } from './survey-draft.ts';
import { surveyWords } from './words.ts';

interface SurveyYearlyExpensesProps {
  readonly lines: readonly YearlyExpenseDraft[];
  readonly onChange: (lines: readonly YearlyExpenseDraft[]) => void;
}

/** School fees in May, insurance once a year: kept apart from what every month costs. */
export function SurveyYearlyExpenses({ lines, onChange }: SurveyYearlyExpensesProps) {
  const t = useWords(surveyWords);
  const kind = useWords(expenseKindWords);
  const set = (line: number, part: Partial<YearlyExpenseDraft>) =>
    onChange(lines.map((each) => (each.line === line ? { ...each, ...part } : each)));
  return (
    <FormPart title={t('yearlyExpenses')} about={t('yearlyExpensesAbout')} name="yearlyExpenses">
      {lines.map((each, at) => (
        <LineCard
          key={each.line}
          title={t('yearlyExpense', { number: at + 1 })}
          onRemove={() => onChange(lines.filter(({ line }) => line !== each.line))}
        >
          <Select
            name={`yearlyExpenses.${at}.kind`}
            label={t('expenseKind')}
            choices={EXPENSE_KINDS.map((value) => ({ value, label: kind(value) }))}
            value={each.kind}
            onChange={(value) => set(each.line, { kind: value })}
            isRequired
          />
          <MoneyField
            name={`yearlyExpenses.${at}.yearSatang`}
            label={t('perYear')}
            value={each.yearSatang}
            onChange={(yearSatang) => set(each.line, { yearSatang })}
            isRequired
          />
          <MonthsField
            name={`yearlyExpenses.${at}.months`}
            months={each.months}
            onChange={(months) => set(each.line, { months })}
          />
        </LineCard>
      ))}
      <div>
        <Button
          look="secondary"
          icon="add"
          onPress={() => onChange([...lines, { line: nextLine(lines), months: [] }])}
        >
          {t('addYearlyExpense')}
        </Button>
      </div>
    </FormPart>
  );
}
