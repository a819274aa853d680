import { useState } from 'react';
import { LoanChangeMade, type AskLoanChange } from '#contracts/loan-changes';
import type { LoanView } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import { LOAN_CHANGE_KINDS, type LoanChangeKind } from '#domain/loans/living/house-change';
import { satangToJson } from '#domain/money/satang';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import {
  AgreementFields,
  agreementOf,
  FRESH_AGREEMENT,
} from '../../../components/form/agreement-fields.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { ChangedSchedule } from '../../../components/list/changed-schedule.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { type AskedOfLoan, previewChange } from '../../../lib/changed-rows.ts';
import { loanChangeKindWords } from '../../../lib/code-words/loan-changes.ts';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { loanChangeDialogWords } from './change-words.ts';

/** Asks the committee to change a contract, with what it would come to by the books of today. */
export function AskChangeDialog({ loan, onClose }: { loan: LoanView; onClose: () => void }) {
  const t = useWords(loanChangeDialogWords);
  const kindOf = useWords(loanChangeKindWords);
  const loadNewest = useLoadNewest();
  const [kind, setKind] = useState<LoanChangeKind>('spread-arrears');
  const [amount, setAmount] = useState<string>();
  const [reason, setReason] = useState('');
  const [draft, setDraft] = useState(FRESH_AGREEMENT);
  const isWhole = kind === 'spread-arrears';
  const isAdding = kind === 'add-interest';
  const amountSatang = isWhole ? null : (amount ?? null);
  const agreement = isAdding ? agreementOf(draft) : null;
  const asked = { kind, amountSatang, agreedOn: agreement?.signedOn ?? null };
  const asking = useCommand({
    form: `ask-change:${loan.loanId}`,
    send: (body: AskLoanChange, idempotencyKey) =>
      sendCommand({
        path: pathOf('loanChanges', { loanId: loan.loanId }),
        answer: LoanChangeMade,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('asked'));
      onClose();
      await loadNewest();
    },
  });
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <p>{t('about')}</p>
      <ProblemForm
        problem={asking.problem}
        onSubmit={() => asking.run({ kind, amountSatang, agreement, reason })}
      >
        <RadioCards
          name="kind"
          label={t('kind')}
          choices={kindsFor(loan).map((value) => ({
            value,
            label: kindOf(value),
            about: t(`about-${value}`),
          }))}
          value={kind}
          onChange={setKind}
          isRequired
        />
        {isAdding && <AgreementFields draft={draft} onChange={setDraft} />}
        {!isWhole && (
          <MoneyField
            name="amountSatang"
            label={t(isAdding ? 'agreedAmount' : 'amount')}
            value={amount}
            onChange={setAmount}
            isRequired
          />
        )}
        <TextField
          name="reason"
          label={t('reason')}
          help={t('reasonHelp')}
          value={reason}
          onChange={setReason}
          isRequired
        />
        {(isWhole || amount !== undefined) && <Preview loan={loan} asked={asked} />}
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" isRunning={asking.isRunning}>
            {t('send')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}

/** Interest of a kind can be waived or added only where the contract bears any of it. */
function kindsFor({ defaultInterest, rateBasisPoints }: LoanView): readonly LoanChangeKind[] {
  return LOAN_CHANGE_KINDS.filter(
    (kind) =>
      (kind !== 'waive-default-interest' || defaultInterest !== null) &&
      (kind !== 'add-interest' || rateBasisPoints > 0),
  );
}

interface PreviewProps {
  readonly loan: LoanView;
  readonly asked: AskedOfLoan;
}

function Preview({ loan, asked }: PreviewProps) {
  const t = useWords(loanChangeDialogWords);
  const preview = previewChange(loan, asked);
  if ('refused' in preview) {
    const most = preview.amountSatang;
    const amount = most === undefined ? '' : bahtText(satangToJson(most));
    const date = preview.from === undefined ? '' : dateText(preview.from);
    return <Notice kind="bad">{t(preview.refused, { amount, date })}</Notice>;
  }
  return <ChangedSchedule before={preview.before} after={preview.after} />;
}
