import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import {
  NoteField,
  noteOf,
  OutcomeCards,
  ReferralFields,
  RefusalFields,
  type ReferralDraft,
  type RefusalDraft,
} from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { FinancePicture } from './finance-picture.tsx';
import { startWords } from './words.ts';

interface EnrolmentDraft extends RefusalDraft, ReferralDraft {
  readonly outcome?: 'enrol' | 'refuse' | 'refer' | undefined;
}

export function DecideEnrolmentForm(props: TaskFormProps) {
  const t = useWords(startWords);
  const [draft, change] = useDraft<EnrolmentDraft>(props.task.taskId, { note: '' });
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => (
        <CompletionForm {...props} kind="decide-enrolment" candidate={candidateOf(draft)}>
          <FinancePicture file={file} />
          <OutcomeCards
            choices={[
              { value: 'enrol', label: t('enrol'), about: t('enrolAbout') },
              { value: 'refuse', label: t('refuse'), about: t('refuseAbout') },
              { value: 'refer', label: t('refer'), about: t('referAbout') },
            ]}
            value={draft.outcome}
            onChange={(outcome) => change({ outcome })}
          />
          {draft.outcome === 'enrol' && (
            <NoteField value={draft.note} onChange={(note) => change({ note })} />
          )}
          {draft.outcome === 'refuse' && <RefusalFields draft={draft} change={change} />}
          {draft.outcome === 'refer' && <ReferralFields draft={draft} change={change} />}
        </CompletionForm>
      )}
    </Loaded>
  );
}

function candidateOf(draft: EnrolmentDraft): Candidate<'decide-enrolment'> {
  const common = { kind: 'decide-enrolment', note: noteOf(draft.note) } as const;
  if (draft.outcome === 'refuse') return { ...common, outcome: 'refuse', reason: draft.reason };
  if (draft.outcome === 'refer') return { ...common, outcome: 'refer', forum: draft.forum };
  return { ...common, outcome: draft.outcome };
}
