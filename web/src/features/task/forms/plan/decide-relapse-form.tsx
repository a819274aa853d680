import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { planWords } from './words.ts';

interface RelapseDraft {
  readonly outcome?: 'reopen' | 'end' | undefined;
  readonly note: string;
}

export function DecideRelapseForm(props: TaskFormProps) {
  const t = useWords(planWords);
  const [draft, change] = useDraft<RelapseDraft>(props.task.taskId, { note: '' });
  const kind = 'decide-relapse';
  const { outcome, note } = draft;
  return (
    <CompletionForm {...props} kind={kind} candidate={{ kind, outcome, note: noteOf(note) }}>
      <OutcomeCards
        choices={[
          { value: 'reopen', label: t('reopen'), about: t('reopenAbout') },
          { value: 'end', label: t('end'), about: t('endAbout') },
        ]}
        value={outcome}
        onChange={(next) => change({ outcome: next })}
      />
      <NoteField
        label={t('relapseNote')}
        value={note}
        onChange={(next) => change({ note: next })}
        isRequired
      />
    </CompletionForm>
  );
}
