import { Notice } from '../../../../components/status/notice.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { NoteField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { ClearanceEvidence } from './clearance-evidence.tsx';
import { freedomWords } from './words.ts';

export function SettleObjectionForm(props: TaskFormProps) {
  const t = useWords(freedomWords);
  const [{ note }, change] = useDraft(props.task.taskId, { note: '' });
  const kind = 'settle-objection';
  return (
    <CompletionForm {...props} kind={kind} candidate={{ kind, outcome: 'settled', note }}>
      <Notice>{t('settleAbout')}</Notice>
      <Loaded query={useCaseFile(props.task.caseId)}>
        {(file) => <ClearanceEvidence file={file} />}
      </Loaded>
      <NoteField
        label={t('settled')}
        value={note}
        onChange={(next) => change({ note: next })}
        isRequired
      />
    </CompletionForm>
  );
}
