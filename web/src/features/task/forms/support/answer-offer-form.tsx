import { SUPPORT_REFUSAL_REASONS } from '#domain/support/support-statuses';
import type { SupportRefusalReason } from '#domain/support/support-statuses';
import { Select } from '../../../../components/form/select.tsx';
import { supportRefusalWords } from '../../../../lib/code-words/reasons.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { OfferNotice } from './offer-notice.tsx';
import { supportFormWords } from './words.ts';

interface AnswerDraft {
  readonly outcome?: 'accepted' | 'refused' | undefined;
  readonly reason?: SupportRefusalReason | undefined;
  readonly note: string;
}

export function AnswerOfferForm(props: TaskFormProps) {
  const t = useWords(supportFormWords);
  const reason = useWords(supportRefusalWords);
  const [draft, change] = useDraft<AnswerDraft>(props.task.taskId, { note: '' });
  return (
    <CompletionForm {...props} kind="answer-offer" candidate={candidateOf(draft)}>
      <OfferNotice task={props.task} />
      <OutcomeCards
        choices={[
          { value: 'accepted', label: t('accepted'), about: t('acceptedAbout') },
          { value: 'refused', label: t('refused'), about: t('refusedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'refused' && (
        <Select
          name="reason"
          label={t('reason')}
          choices={SUPPORT_REFUSAL_REASONS.map((value) => ({ value, label: reason(value) }))}
          value={draft.reason}
          onChange={(value) => change({ reason: value })}
          isRequired
        />
      )}
      <NoteField
        label={t('answerNote')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isRequired={draft.reason === 'other'}
      />
    </CompletionForm>
  );
}

function candidateOf({ outcome, reason, note }: AnswerDraft): Candidate<'answer-offer'> {
  const common = { kind: 'answer-offer', note: noteOf(note) } as const;
  return outcome === 'refused' ? { ...common, outcome, reason } : { ...common, outcome };
}
