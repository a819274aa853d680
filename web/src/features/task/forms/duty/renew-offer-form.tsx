import {
  freshTalk,
  TalkFields,
  talkOf,
  type TalkDraft,
} from '../../../../components/negotiation/talk-fields.tsx';
import { outcomeWords } from '../../../../lib/code-words/outcomes.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { dutyWords } from './words.ts';

interface RenewalDraft extends TalkDraft {
  readonly outcome?: 'renewed' | 'not-renewed' | undefined;
  readonly note: string;
}

/** An offer has run out: a new one with its own last day, or none. */
export function RenewOfferForm(props: TaskFormProps) {
  const t = useWords(dutyWords);
  const outcome = useWords(outcomeWords);
  const [draft, change] = useDraft<RenewalDraft>(props.task.taskId, { ...freshTalk(), note: '' });
  const choices = (['renewed', 'not-renewed'] as const).map((value) => ({
    value,
    label: outcome(`renew-offer/${value}`),
    about: t(value),
  }));
  return (
    <CompletionForm {...props} kind="renew-offer" candidate={candidateOf(draft)}>
      <OutcomeCards
        label={t('renewalOutcome')}
        choices={choices}
        value={draft.outcome}
        onChange={(next) => change({ outcome: next })}
      />
      {draft.outcome === 'renewed' && (
        <TalkFields draft={draft} change={change} mayOffer isOfferRequired />
      )}
      {draft.outcome === 'not-renewed' && (
        <NoteField
          label={t('renewalNote')}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
    </CompletionForm>
  );
}

function candidateOf(draft: RenewalDraft): Candidate<'renew-offer'> {
  const kind = 'renew-offer';
  const { outcome } = draft;
  if (outcome === 'not-renewed') return { kind, outcome, note: noteOf(draft.note) };
  const { offeredSatang, untilOn } = draft;
  return { kind, outcome, ...talkOf(draft), offeredSatang, untilOn };
}
