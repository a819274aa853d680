import { Notice } from '../../../../components/status/notice.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { NoteField, noteOf, PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { loanWords } from './words.ts';

interface VisitDraft {
  readonly visitedOn?: string | undefined;
  readonly note: string;
}

export function VisitArrearsForm(props: TaskFormProps) {
  const t = useWords(loanWords);
  const [draft, change] = useDraft<VisitDraft>(props.task.taskId, {
    visitedOn: todayInBangkok(),
    note: '',
  });
  const kind = 'visit-arrears';
  const { visitedOn, note } = draft;
  return (
    <CompletionForm
      {...props}
      kind={kind}
      candidate={{ kind, outcome: 'visited', visitedOn, note: noteOf(note) }}
    >
      <Notice>{t('visitLaw')}</Notice>
      <PastDayField
        name="visitedOn"
        label={t('visitedOn')}
        value={visitedOn}
        onChange={(on) => change({ visitedOn: on })}
      />
      <NoteField
        label={t('visitNote')}
        help={t('visitHelp')}
        value={note}
        onChange={(next) => change({ note: next })}
        isRequired
      />
    </CompletionForm>
  );
}
