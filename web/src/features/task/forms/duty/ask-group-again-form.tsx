import {
  ContactFields,
  contactOf,
  freshContact,
  type ContactDraft,
} from '../../../../components/contact/contact-fields.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { outcomeWords } from '../../../../lib/code-words/outcomes.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { dutyWords } from './words.ts';

interface AskingDraft extends ContactDraft {
  readonly outcome?: 'listens' | 'asks-later' | undefined;
  readonly nextTryOn?: string | undefined;
}

/** A group that had declined was asked again: what it said, and whether it listens now or later. */
export function AskGroupAgainForm(props: TaskFormProps) {
  const t = useWords(dutyWords);
  const outcome = useWords(outcomeWords);
  const [draft, change] = useDraft<AskingDraft>(props.task.taskId, freshContact());
  const choices = (['listens', 'asks-later'] as const).map((value) => ({
    value,
    label: outcome(`ask-group-again/${value}`),
    about: t(value),
  }));
  return (
    <CompletionForm {...props} kind="ask-group-again" candidate={candidateOf(draft)}>
      <ContactFields draft={draft} change={change} />
      <OutcomeCards
        label={t('askedOutcome')}
        choices={choices}
        value={draft.outcome}
        onChange={(next) => change({ outcome: next })}
      />
      {draft.outcome === 'asks-later' && (
        <BuddhistDateField
          name="nextTryOn"
          label={t('nextTryOn')}
          value={draft.nextTryOn}
          onChange={(nextTryOn) => change({ nextTryOn })}
          isRequired
        />
      )}
    </CompletionForm>
  );
}

function candidateOf(draft: AskingDraft): Candidate<'ask-group-again'> {
  const { outcome, nextTryOn } = draft;
  const kind = 'ask-group-again';
  const talk = contactOf(draft);
  return outcome === 'asks-later'
    ? { kind, outcome, ...talk, nextTryOn }
    : { kind, outcome, ...talk };
}
