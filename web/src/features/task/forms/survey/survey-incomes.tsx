import type { PersonView } from '#contracts/people';
import { INCOME_KINDS } from '#domain/assessment/code-lists';
import { Button } from '../../../../components/action/button.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { incomeKindWords } from '../../../../lib/code-words/household.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { startWords } from '../start/words.ts';
import { FormPart, LineCard } from './line-card.tsx';
import { nextLine, type IncomeDraft } from './survey-draft.ts';

interface SurveyIncomesProps {
  readonly members: readonly PersonView[];
  readonly incomes: readonly IncomeDraft[];
  readonly onChange: (incomes: readonly IncomeDraft[]) => void;
}

export function SurveyIncomes({ members, incomes, onChange }: SurveyIncomesProps) {
  const t = useWords(startWords);
  const kind = useWords(incomeKindWords);
  const set = (line: number, part: Partial<IncomeDraft>) =>
    onChange(incomes.map((income) => (income.line === line ? { ...income, ...part } : income)));
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
          <Select
            name={`incomes.${at}.kind`}
            label={t('incomeKind')}
            choices={INCOME_KINDS.map((value) => ({ value, label: kind(value) }))}
            value={income.kind}
            onChange={(value) => set(income.line, { kind: value })}
            isRequired
          />
          <Select
            name={`incomes.${at}.personId`}
            label={t('earner')}
            emptyLabel={t('wholeHousehold')}
            choices={members.map(({ personId, name }) => ({ value: personId, label: name }))}
            value={income.personId}
            onChange={(personId) => set(income.line, { personId })}
          />
          <MoneyField
            name={`incomes.${at}.monthSatang`}
            label={t('perMonth')}
            value={income.monthSatang}
            onChange={(monthSatang) => set(income.line, { monthSatang })}
            isRequired
          />
        </LineCard>
      ))}
      <div>
        <Button
          look="secondary"
          icon="add"
          onPress={() => onChange([...incomes, { line: nextLine(incomes) }])}
        >
          {t('addIncome')}
        </Button>
      </div>
    </FormPart>
  );
}
