import type { CaseFile, DebtView } from '#contracts/cases';
import { TextField } from '../../../../components/form/text-field.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { bahtText, todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { FormCard } from '../../form/form-card.tsx';
import { ListRefusal } from '../../form/list-refusal.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { formWords } from '../../form/words.ts';
import { useCaseFile } from '../../use-task.ts';
import { mergedDebts } from './merged-debts.ts';
import { loanWords } from './words.ts';

interface ReceiptDraft {
  readonly receiptNumber?: string;
  readonly receiptOn?: string | undefined;
}

export function CollectReceiptsForm(props: TaskFormProps) {
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => <ReceiptFields {...props} file={file} />}
    </Loaded>
  );
}

function ReceiptFields({ file, ...props }: TaskFormProps & { file: CaseFile }) {
  const t = useWords(loanWords);
  const shared = useWords(formWords);
  const debts = mergedDebts(file);
  const [draft, change] = useDraft<Record<string, ReceiptDraft>>(
    props.task.taskId,
    Object.fromEntries(
      debts.map((debt) => [debt.debtId, { receiptNumber: '', receiptOn: todayInBangkok() }]),
    ),
  );
  const set = (debtId: string, part: ReceiptDraft) =>
    change({ [debtId]: { ...draft[debtId], ...part } });
  // Those that came earlier are kept already; those still to come leave the task open.
  const receipts = debts
    .filter((debt) => debt.receiptNumber === null && draft[debt.debtId]?.receiptNumber)
    .map(({ debtId }) => ({ debtId, ...draft[debtId] }));
  const kind = 'collect-receipts';
  return (
    <CompletionForm {...props} kind={kind} candidate={{ kind, outcome: 'complete', receipts }}>
      <Notice>{t('receiptsHelp')}</Notice>
      <ListRefusal name="receipts" />
      {debts.map((debt) => (
        <FormCard key={debt.debtId} title={debt.creditorName ?? shared('creditorUnnamed')}>
          <p className="mb-3 text-soft">
            {t('paidAmount', { amount: bahtText(debt.agreedSatang) })}
          </p>
          {debt.receiptNumber === null ? (
            <ReceiptOf
              debt={debt}
              at={receipts.findIndex(({ debtId }) => debtId === debt.debtId)}
              draft={draft[debt.debtId] ?? {}}
              onChange={(part) => set(debt.debtId, part)}
            />
          ) : (
            <p className="font-semibold text-leaf-700">
              {t('receiptIsIn', { number: debt.receiptNumber })}
            </p>
          )}
        </FormCard>
      ))}
    </CompletionForm>
  );
}

interface ReceiptOfProps {
  readonly debt: DebtView;
  /** Its place among the receipts that are sent; -1 while it has no number. */
  readonly at: number;
  readonly draft: ReceiptDraft;
  readonly onChange: (part: ReceiptDraft) => void;
}

function ReceiptOf({ debt, at, draft, onChange }: ReceiptOfProps) {
  const t = useWords(loanWords);
  const path = at === -1 ? debt.debtId : `receipts.${at}`;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name={`${path}.receiptNumber`}
        label={t('receiptNumber')}
        value={draft.receiptNumber ?? ''}
        onChange={(receiptNumber) => onChange({ receiptNumber })}
        maxLength={60}
      />
      {at !== -1 && (
        <PastDayField
          name={`${path}.receiptOn`}
          label={t('receiptOn')}
          value={draft.receiptOn}
          onChange={(receiptOn) => onChange({ receiptOn })}
          {...(debt.paidOn ? { earliest: debt.paidOn } : {})}
        />
      )}
    </div>
  );
}
