import type { LoanView } from '#contracts/loans';
import { Notice } from '../../../../components/status/notice.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import {
  namesOf,
  noteOf,
  OutcomeCards,
  PastDayField,
  RefusalFields,
  SignatureFields,
  type RefusalDraft,
  type SignatureDraft,
} from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { ContractSummary } from './contract-summary.tsx';
import { WithLoan } from './with-loan.tsx';
import { loanWords } from './words.ts';

interface SigningDraft extends SignatureDraft, RefusalDraft {
  readonly outcome?: 'signed' | 'declined' | undefined;
  readonly signedOn?: string | undefined;
}

export function SignContractForm(props: TaskFormProps) {
  return (
    <WithLoan task={props.task}>{({ loan }) => <SigningFields {...props} loan={loan} />}</WithLoan>
  );
}

function SigningFields({ loan, ...props }: TaskFormProps & { loan: LoanView }) {
  const t = useWords(loanWords);
  const [draft, change] = useDraft<SigningDraft>(props.task.taskId, {
    signedOn: todayInBangkok(),
    signatureKind: 'signature',
    witnesses: ['', ''],
    note: '',
  });
  return (
    <CompletionForm
      {...props}
      kind="sign-contract"
      candidate={candidateOf(draft)}
      submitLabel={t('sign')}
    >
      <ContractSummary loan={loan} />
      <Notice>{t('readAloud')}</Notice>
      <OutcomeCards
        choices={[
          { value: 'signed', label: t('signed'), about: t('signedAbout') },
          { value: 'declined', label: t('declined'), about: t('declinedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'signed' && (
        <>
          <PastDayField
            name="signedOn"
            label={t('signedOn')}
            value={draft.signedOn}
            onChange={(signedOn) => change({ signedOn })}
          />
          <SignatureFields draft={draft} change={change} />
        </>
      )}
      {draft.outcome === 'declined' && <RefusalFields draft={draft} change={change} />}
    </CompletionForm>
  );
}

function candidateOf(draft: SigningDraft): Candidate<'sign-contract'> {
  const kind = 'sign-contract';
  if (draft.outcome === 'declined') {
    return { kind, outcome: 'declined', reason: draft.reason, note: noteOf(draft.note) };
  }
  const { outcome, signedOn, signatureKind } = draft;
  return { kind, outcome, signedOn, signatureKind, witnessNames: namesOf(draft.witnesses) };
}
