import { RELAPSE_END_REASONS, type RelapseEndReason } from '#domain/case/reasons';
import { relapseEndWords } from '../../../../lib/code-words/reasons.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards, WhyFields } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { planWords } from './words.ts';

interface RelapseDraft {
  readonly outcome?: 'reopen' | 'end' | undefined;
  readonly reason?: RelapseEndReason | undefined;
  readonly note: string;
}

export function DecideRelapseForm(props: TaskFormProps) {
  const t = useWords(planWords);
  const why = useWords(relapseEndWords);
  const [draft, change] = useDraft<RelapseDraft>(props.task.taskId, { note: '' });
  return (
    <CompletionForm {...props} kind="decide-relapse" candidate={candidateOf(draft)}>
      <OutcomeCards
        choices={[
          { value: 'reopen', label: t('reopen'), about: t('reopenAbout') },
          { value: 'end', label: t('end'), about: t('endAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'end' ? (
        <WhyFields
          reasons={RELAPSE_END_REASONS}
          say={why}
          draft={draft}
          change={change}
          label={t('endReason')}
          noteLabel={t('relapseNote')}
        />
      ) : (
        <NoteField
          label={t('relapseNote')}
          value={draft.note}
          onChange={(note) => change({ note })}
          isRequired
        />
      )}
    </CompletionForm>
  );
}

function candidateOf({ outcome, reason, note }: RelapseDraft): Candidate<'decide-relapse'> {
  const common = { kind: 'decide-relapse', note: noteOf(note) } as const;
  return outcome === 'end' ? { ...common, outcome, reason } : { ...common, outcome };
}
