import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { planWords } from './words.ts';

interface ReferralResultDraft {
  readonly outcome?: 'returned' | 'ended' | undefined;
  readonly note: string;
}

export function FollowReferralForm(props: TaskFormProps) {
  const t = useWords(planWords);
  const [draft, change] = useDraft<ReferralResultDraft>(props.task.taskId, { note: '' });
  const kind = 'follow-referral';
  const { outcome, note } = draft;
  return (
    <CompletionForm {...props} kind={kind} candidate={{ kind, outcome, note: noteOf(note) }}>
      <OutcomeCards
        choices={[
          { value: 'returned', label: t('returned'), about: t('returnedAbout') },
          { value: 'ended', label: t('ended'), about: t('endedAbout') },
        ]}
        value={outcome}
        onChange={(next) => change({ outcome: next })}
      />
      <NoteField
        label={t('referralNote')}
        value={note}
        onChange={(next) => change({ note: next })}
        isRequired={outcome === 'ended'}
      />
    </CompletionForm>
  );
}
