import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { freedomWords } from './words.ts';

interface HonourDraft {
  readonly outcome?: 'honoured' | 'declined' | undefined;
  readonly ceremonyOn?: string | undefined;
  readonly naming?: 'named' | 'unnamed' | undefined;
  readonly note: string;
}

export function HonourHouseholdForm(props: TaskFormProps) {
  const t = useWords(freedomWords);
  const [draft, change] = useDraft<HonourDraft>(props.task.taskId, { note: '' });
  return (
    <CompletionForm {...props} kind="honour-household" candidate={candidateOf(draft)}>
      <OutcomeCards
        choices={[
          { value: 'honoured', label: t('honoured'), about: t('honouredAbout') },
          { value: 'declined', label: t('declined'), about: t('declinedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'honoured' && (
        <>
          <BuddhistDateField
            name="ceremonyOn"
            label={t('ceremonyOn')}
            value={draft.ceremonyOn}
            onChange={(ceremonyOn) => change({ ceremonyOn })}
            isRequired
          />
          <RadioCards
            name="mayBeNamed"
            label={t('mayBeNamed')}
            choices={[
              { value: 'named', label: t('named'), about: t('namedAbout') },
              { value: 'unnamed', label: t('unnamed'), about: t('unnamedAbout') },
            ]}
            value={draft.naming}
            onChange={(naming) => change({ naming })}
            isRequired
          />
        </>
      )}
      {draft.outcome === 'declined' && (
        <NoteField
          label={t('declineNote')}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
    </CompletionForm>
  );
}

function candidateOf(draft: HonourDraft): Candidate<'honour-household'> {
  const { outcome, ceremonyOn, naming, note } = draft;
  const kind = 'honour-household';
  if (outcome === 'declined') return { kind, outcome, note: noteOf(note) };
  const mayBeNamed = naming === undefined ? undefined : naming === 'named';
  return { kind, outcome, ceremonyOn, mayBeNamed };
}
