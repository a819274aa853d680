import { TextArea } from '../../../../components/form/text-area.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { noteOf } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { dutyWords } from './words.ts';

/** A term nears its end: what to do about it, and the way to say that nobody follows. */
export function RenewTermForm(props: TaskFormProps) {
  const t = useWords(dutyWords);
  const [{ note }, change] = useDraft(props.task.taskId, { note: '' });
  const kind = 'renew-term';
  return (
    <CompletionForm
      {...props}
      kind={kind}
      candidate={{ kind, outcome: 'seat-ends', handoverNote: noteOf(note) }}
      submitLabel={t('letEnd')}
    >
      <Notice>{t('termAbout')}</Notice>
      <p className="max-w-prose">{t('termEnds')}</p>
      <TextArea
        name="handoverNote"
        label={t('handover')}
        value={note}
        onChange={(next) => change({ note: next })}
        maxLength={2000}
      />
    </CompletionForm>
  );
}
