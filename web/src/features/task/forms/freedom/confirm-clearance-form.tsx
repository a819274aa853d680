import { Notice } from '../../../../components/status/notice.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { NoteField, OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { ClearanceEvidence } from './clearance-evidence.tsx';
import { freedomWords } from './words.ts';

interface ClearanceDraft {
  readonly outcome?: 'confirmed' | 'objected' | undefined;
  readonly note: string;
}

export function ConfirmClearanceForm(props: TaskFormProps) {
  const t = useWords(freedomWords);
  const [draft, change] = useDraft<ClearanceDraft>(props.task.taskId, { note: '' });
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => (
        <CompletionForm {...props} kind="confirm-clearance" candidate={candidateOf(draft)}>
          <ClearanceEvidence file={file} />
          <Notice>{t('secondPerson')}</Notice>
          <OutcomeCards
            choices={[
              { value: 'confirmed', label: t('confirmed'), about: t('confirmedAbout') },
              { value: 'objected', label: t('objected'), about: t('objectedAbout') },
            ]}
            value={draft.outcome}
            onChange={(outcome) => change({ outcome })}
          />
          {draft.outcome === 'objected' && (
            <NoteField
              label={t('objection')}
              value={draft.note}
              onChange={(note) => change({ note })}
              isRequired
            />
          )}
        </CompletionForm>
      )}
    </Loaded>
  );
}

function candidateOf({ outcome, note }: ClearanceDraft): Candidate<'confirm-clearance'> {
  const kind = 'confirm-clearance';
  return outcome === 'objected' ? { kind, outcome, note } : { kind, outcome };
}
