import {
  ContactFields,
  contactOf,
  freshContact,
  type ContactDraft,
} from '../../../../components/contact/contact-fields.tsx';
import { CompletionForm } from '../../form/completion-form.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';

/** A group on its way was spoken with again. */
export function FollowUpGroupForm(props: TaskFormProps) {
  const [draft, change] = useDraft<ContactDraft>(props.task.taskId, freshContact());
  const kind = 'follow-up-group';
  return (
    <CompletionForm
      {...props}
      kind={kind}
      candidate={{ kind, outcome: 'spoken', ...contactOf(draft) }}
    >
      <ContactFields draft={draft} change={change} />
    </CompletionForm>
  );
}
