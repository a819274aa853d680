import { useState } from 'react';
import { EXPENSE_KINDS, type ExpenseKind } from '#domain/assessment/code-lists';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { expenseKindWords } from '../../../lib/code-words/household.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { guideWords } from './words.ts';

interface SetGuideDialogProps {
  readonly centreId: string;
  readonly onClose: () => void;
}

export function SetGuideDialog({ centreId, onClose }: SetGuideDialogProps) {
  const t = useWords(guideWords);
  const kindOf = useWords(expenseKindWords);
  const [kind, setKind] = useState<ExpenseKind>();
  const [householdSize, setSize] = useState<number>();
  const [monthSatang, setMonth] = useState<string>();
  const [source, setSource] = useState('');
  const [effectiveFrom, setFrom] = useState<string>();
  const writing = useWriting({
    path: 'spendGuide',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('set')}
      writing={writing}
      onSubmit={() => writing.run({ kind, householdSize, monthSatang, source, effectiveFrom })}
      onClose={onClose}
    >
      <Select
        name="kind"
        label={t('kind')}
        choices={EXPENSE_KINDS.map((value) => ({ value, label: kindOf(value) }))}
        value={kind}
        onChange={setKind}
        isRequired
      />
      <NumberField
        name="householdSize"
        label={t('size')}
        value={householdSize}
        onChange={setSize}
        least={1}
        most={20}
        unit={t('people')}
        isRequired
      />
      <MoneyField
        name="monthSatang"
        label={t('perMonth')}
        value={monthSatang}
        onChange={setMonth}
        isRequired
      />
      <TextField
        name="source"
        label={t('source')}
        help={t('sourceHelp')}
        value={source}
        onChange={setSource}
        isRequired
      />
      <BuddhistDateField
        name="effectiveFrom"
        label={t('from')}
        value={effectiveFrom}
        onChange={setFrom}
        isRequired
      />
    </FormDialog>
  );
}
