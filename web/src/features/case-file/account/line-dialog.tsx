import { useState } from 'react';
import type { z } from 'zod';
import type { NewAccountLine } from '#contracts/household-account';
import {
  EXPENSE_KINDS,
  INCOME_KINDS,
  type ExpenseKind,
  type IncomeKind,
} from '#domain/assessment/code-lists';
import { ACCOUNT_DIRECTIONS, type AccountDirection } from '#domain/household/account-book';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { expenseKindWords, incomeKindWords } from '../../../lib/code-words/household.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { accountBookWords } from './words.ts';

/** One line of the book. */
export function LineDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useWords(accountBookWords);
  const incomeOf = useWords(incomeKindWords);
  const expenseOf = useWords(expenseKindWords);
  const [direction, setDirection] = useState<AccountDirection>();
  const [income, setIncome] = useState<IncomeKind>();
  const [expense, setExpense] = useState<ExpenseKind>();
  const [amountSatang, setAmount] = useState<string>();
  const [happenedOn, setOn] = useState<string | undefined>(todayInBangkok());
  const [note, setNote] = useState('');
  const writing = useWriting<z.input<typeof NewAccountLine>>({
    path: 'accountLines',
    params: { caseId },
    done: t('added'),
    onDone: onClose,
  });
  const submit = () => {
    if (amountSatang === undefined || happenedOn === undefined) return;
    const rest = { amountSatang, happenedOn, note: note.trim() === '' ? null : note };
    if (direction === 'income' && income) writing.run({ direction, category: income, ...rest });
    if (direction === 'expense' && expense) writing.run({ direction, category: expense, ...rest });
  };
  return (
    <FormDialog title={t('add')} writing={writing} onSubmit={submit} onClose={onClose}>
      <RadioCards
        name="direction"
        label={t('direction')}
        choices={ACCOUNT_DIRECTIONS.map((value) => ({ value, label: t(value) }))}
        value={direction}
        onChange={setDirection}
        isBeside
        isRequired
      />
      {direction === 'income' && (
        <Select
          name="category"
          label={t('category')}
          choices={INCOME_KINDS.map((value) => ({ value, label: incomeOf(value) }))}
          value={income}
          onChange={setIncome}
          isRequired
        />
      )}
      {direction === 'expense' && (
        <Select
          name="category"
          label={t('category')}
          choices={EXPENSE_KINDS.map((value) => ({ value, label: expenseOf(value) }))}
          value={expense}
          onChange={setExpense}
          isRequired
        />
      )}
      <MoneyField
        name="amountSatang"
        label={t('amount')}
        value={amountSatang}
        onChange={setAmount}
        isRequired
      />
      <BuddhistDateField
        name="happenedOn"
        label={t('on')}
        value={happenedOn}
        onChange={setOn}
        latest={todayInBangkok()}
        isRequired
      />
      <TextField name="note" label={t('note')} value={note} onChange={setNote} />
    </FormDialog>
  );
}
