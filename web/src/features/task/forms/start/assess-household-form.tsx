import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { NoteField, noteOf } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { FinancePicture } from './finance-picture.tsx';
import { startWords } from './words.ts';

export function AssessHouseholdForm(props: TaskFormProps) {
  const t = useWords(startWords);
  const [draft, change] = useDraft(props.task.taskId, { note: '' });
  const kind = 'assess-household';
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => (
        <CompletionForm
          {...props}
          kind={kind}
          candidate={{ kind, outcome: 'assessed', note: noteOf(draft.note) }}
          submitLabel={t('assessSave')}
        >
          <FinancePicture file={file} />
          <NoteField
            label={t('assessNote')}
            help={t('assessHelp')}
            value={draft.note}
            onChange={(note) => change({ note })}
          />
        </CompletionForm>
      )}
    </Loaded>
  );
}
