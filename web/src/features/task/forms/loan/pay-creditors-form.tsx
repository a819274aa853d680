import type { CaseFile, DebtView } from '#contracts/cases';
import { sumSatang } from '#domain/money/satang';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { Table } from '../../../../components/list/table.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { Tag } from '../../../../components/status/tag.tsx';
import { debtSourceWords } from '../../../../lib/code-words/household.ts';
import { bahtFigure, todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { ListRefusal } from '../../form/list-refusal.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { formWords } from '../../form/words.ts';
import { useCaseFile } from '../../use-task.ts';
import { mergedDebts } from './merged-debts.ts';
import { loanWords } from './words.ts';

interface PayoutDraft {
  readonly paidOn?: string | undefined;
  readonly isSure: boolean;
}

export function PayCreditorsForm(props: TaskFormProps) {
  const t = useWords(loanWords);
  const [draft, change] = useDraft<PayoutDraft>(props.task.taskId, {
    paidOn: todayInBangkok(),
    isSure: false,
  });
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => (
        <CompletionForm
          {...props}
          kind="pay-creditors"
          candidate={{
            kind: 'pay-creditors',
            outcome: 'paid',
            paidOn: draft.paidOn,
            payments: mergedDebts(file).map(({ debtId, agreedSatang }) => ({
              debtId,
              amountSatang: agreedSatang,
            })),
          }}
          submitLabel={t('pay')}
        >
          <Payouts file={file} />
          <ListRefusal name="payments" />
          <PastDayField
            name="paidOn"
            label={t('paidOn')}
            value={draft.paidOn}
            onChange={(paidOn) => change({ paidOn })}
          />
          <Notice kind="care">{t('payHelp')}</Notice>
          <CheckboxRow
            name="isSure"
            label={t('iPaid')}
            isChecked={draft.isSure}
            onChange={(isSure) => change({ isSure })}
            isRequired
          />
        </CompletionForm>
      )}
    </Loaded>
  );
}

function Payouts({ file }: { file: CaseFile }) {
  const t = useWords(loanWords);
  const shared = useWords(formWords);
  const source = useWords(debtSourceWords);
  const debts = mergedDebts(file);
  if (debts.length === 0) return <Notice kind="care">{t('nothingToPay')}</Notice>;
  return (
    <Table
      caption={t('payList')}
      isCaptionShown
      rows={debts}
      rowKey={(debt) => debt.debtId}
      columns={[
        {
          key: 'creditor',
          label: shared('creditor'),
          cell: (debt) => <Creditor debt={debt} />,
        },
        { key: 'source', label: t('source'), cell: (debt) => source(debt.source) },
        {
          key: 'amount',
          label: t('agreedFigure'),
          cell: (debt) => bahtFigure(debt.agreedSatang),
          isFigure: true,
        },
      ]}
      foot={{
        creditor: shared('total'),
        amount: bahtFigure(String(sumSatang(debts.map((debt) => BigInt(debt.agreedSatang))))),
      }}
    />
  );
}

/** A debt to a member fund is settled in both books; the row says so, where the money is told. */
function Creditor({ debt }: { debt: DebtView }) {
  const t = useWords(loanWords);
  const shared = useWords(formWords);
  const name = debt.creditorName ?? shared('creditorUnnamed');
  if (debt.creditorFundId === null) return name;
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {name} <Tag>{t('isMemberFund')}</Tag>
      </span>
      <span className="block text-sm font-normal text-soft">{t('settlesBooks')}</span>
    </>
  );
}
