import type { LoanView } from '#contracts/loans';
import type { Overpayment } from '#domain/interest/overpayment';
import type { ExtraUse } from '#domain/interest/repayment';
import { ExtraUseChoice } from '../../../../components/form/extra-use-choice.tsx';
import { MoneyCameChoice } from '../../../../components/form/money-came-choice.tsx';
import { OverpaymentChoice } from '../../../../components/form/overpayment-choice.tsx';
import { PrescriptionNotice } from '../../../../components/form/prescription-notice.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { useCoinsText } from '../../../../lib/code-words/coins.ts';
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
  readonly extraUse?: ExtraUse | undefined;
  readonly bankPlaceId?: string | undefined;
  readonly overpayment?: Overpayment | undefined;
}

export function CollectInstalmentForm(props: TaskFormProps) {
  return (
    <WithLoan task={props.task}>{({ loan }) => <PaymentFields {...props} loan={loan} />}</WithLoan>
  );
}

function PaymentFields({ loan, ...props }: TaskFormProps & { loan: LoanView }) {
  const t = useWords(loanWords);
  const [draft, change] = useDraft<PaymentDraft>(props.task.taskId, {
    paidOn: todayInBangkok(),
    extraUse: 'shorten',
  });
  // Until somebody types an amount it follows the loan, which another payment may change meanwhile.
  const amountSatang =
    'amountSatang' in draft ? draft.amountSatang : (loan.nextPaymentSatang ?? undefined);
  const coins = useCoinsText(loan.takesCoins && draft.bankPlaceId === undefined, amountSatang);
  const extraUse = draft.extraUse ?? 'shorten';
  const kind = 'collect-instalment';
  return (
    <CompletionForm
      {...props}
      kind={kind}
      candidate={{
        kind,
        outcome: 'paid',
        ...draft,
        amountSatang,
        bankPlaceId: draft.bankPlaceId ?? null,
      }}
      submitLabel={t('collect')}
    >
      <DueNow loan={loan} />
      {loan.isInArrears && <Notice kind="care">{t('inArrears')}</Notice>}
      <PrescriptionNotice prescription={loan.prescription} />
      <MoneyField
        name="amountSatang"
        label={t('amount')}
        value={amountSatang}
        onChange={(typed) => change({ amountSatang: typed })}
        isRequired
      />
      <MoneyCameChoice
        loan={loan}
        value={draft.bankPlaceId}
        onChange={(bankPlaceId) => change({ bankPlaceId })}
      />
      {coins !== undefined && <p className="font-semibold">{coins}</p>}
      <PastDayField
        name="paidOn"
        label={t('received')}
        value={draft.paidOn}
        onChange={(paidOn) => change({ paidOn })}
      />
      <ExtraUseChoice
        loan={loan}
        amountSatang={amountSatang}
        paidOn={draft.paidOn}
        value={extraUse}
        onChange={(chosen) => change({ extraUse: chosen })}
      />
      <OverpaymentChoice
        loan={loan}
        amountSatang={amountSatang}
        paidOn={draft.paidOn}
        extraUse={extraUse}
        bankPlaceId={draft.bankPlaceId}
        value={draft.overpayment}
        onChange={(overpayment) => change({ overpayment })}
      />
      <SplitPicture
        loan={loan}
        amountSatang={amountSatang}
        paidOn={draft.paidOn}
        extraUse={extraUse}
        overpayment={draft.bankPlaceId === undefined ? draft.overpayment : undefined}
      />
    </CompletionForm>
  );
}

/** What is asked for today: all that has fallen due, or the instalment that comes next. */
function DueNow({ loan }: { loan: LoanView }) {
  const t = useWords(loanWords);
  const { dueInstalments: count, dueSatang, nextPaymentSatang, nextDueOn } = loan;
  if (nextPaymentSatang === null || nextDueOn === null) return null;
  const amount = bahtText(count > 0 ? dueSatang : nextPaymentSatang);
  const date = dateText(nextDueOn);
  return (
    <div className="rounded-card border-[1.5px] border-indigo-300 bg-indigo-50 p-4">
      <p className="text-xl font-bold text-indigo-900">{t('dueAmount', { amount })}</p>
      <p className="text-soft">
        {count > 1 ? t('dueSeveral', { count, date }) : t('dueWhen', { date })}
      </p>
    </div>
  );
}
