import type { LoanView } from '#contracts/loans';
import { Notice } from '../../../../components/status/notice.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { bahtText, dateText, todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { SplitPicture } from './split-picture.tsx';
import { WithLoan } from './with-loan.tsx';
import { loanWords } from './words.ts';

interface PaymentDraft {
  readonly amountSatang?: string | undefined;
  readonly paidOn?: string | undefined;
}

export function CollectInstalmentForm(props: TaskFormProps) {
  return (
    <WithLoan task={props.task}>{({ loan }) => <PaymentFields {...props} loan={loan} />}</WithLoan>
  );
}

function PaymentFields({ loan, ...props }: TaskFormProps & { loan: LoanView }) {
  const t = useWords(loanWords);
  const [draft, change] = useDraft<PaymentDraft>(props.task.taskId, {
    amountSatang: loan.nextPaymentSatang ?? undefined,
    paidOn: todayInBangkok(),
  });
  const kind = 'collect-instalment';
  return (
    <CompletionForm
      {...props}
      kind={kind}
      candidate={{ kind, outcome: 'paid', ...draft }}
      submitLabel={t('collect')}
    >
      {loan.nextPaymentSatang !== null && (
        <div className="rounded-card border-[1.5px] border-indigo-300 bg-indigo-50 p-4">
          <p className="text-xl font-bold text-indigo-900">
            {t('dueAmount', { amount: bahtText(loan.nextPaymentSatang) })}
          </p>
          {loan.nextDueOn && (
            <p className="text-soft">{t('dueWhen', { date: dateText(loan.nextDueOn) })}</p>
          )}
        </div>
      )}
      {loan.isInArrears && <Notice kind="care">{t('inArrears')}</Notice>}
      <MoneyField
        name="amountSatang"
        label={t('amount')}
        value={draft.amountSatang}
        onChange={(amountSatang) => change({ amountSatang })}
        isRequired
      />
      <PastDayField
        name="paidOn"
        label={t('received')}
        value={draft.paidOn}
        onChange={(paidOn) => change({ paidOn })}
      />
      <SplitPicture loan={loan} amountSatang={draft.amountSatang} paidOn={draft.paidOn} />
    </CompletionForm>
  );
}
