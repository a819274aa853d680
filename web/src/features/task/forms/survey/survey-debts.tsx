import type { CaseFile } from '#contracts/cases';
import { Button } from '../../../../components/action/button.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { useCentre } from '../../use-task.ts';
import { startWords } from '../start/words.ts';
import { FormPart, LineCard } from './line-card.tsx';
import { SurveyDebtFields } from './survey-debt-fields.tsx';
import { emptyDebt, nextLine, type DebtDraft } from './survey-draft.ts';

interface SurveyDebtsProps {
  readonly file: CaseFile;
  readonly debts: readonly DebtDraft[];
  readonly onChange: (debts: readonly DebtDraft[]) => void;
}

export function SurveyDebts({ file, debts, onChange }: SurveyDebtsProps) {
  const t = useWords(startWords);
  const funds = useCentre(file.centreId).data?.funds ?? [];
  const set = (line: number, part: Partial<DebtDraft>) =>
    onChange(debts.map((debt) => (debt.line === line ? { ...debt, ...part } : debt)));
  const add = () => onChange([...debts, emptyDebt(nextLine(debts))]);
  return (
    <FormPart title={t('debts')} about={t('debtsAbout')} name="debts">
      {debts.map((debt, at) => (
        <LineCard
          key={debt.line}
          title={t('debt', { number: at + 1 })}
          onRemove={
            debts.length > 1
              ? () => onChange(debts.filter(({ line }) => line !== debt.line))
              : undefined
          }
        >
          <SurveyDebtFields
            at={at}
            debt={debt}
            members={file.members}
            funds={funds}
            onChange={(part) => set(debt.line, part)}
          />
        </LineCard>
      ))}
      <div>
        <Button look="secondary" icon="add" onPress={add}>
          {t('addDebt')}
        </Button>
      </div>
    </FormPart>
  );
}
