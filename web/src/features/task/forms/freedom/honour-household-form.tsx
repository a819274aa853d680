import { HONOUR_DECLINE_REASONS, type HonourDeclineReason } from '#domain/case/reasons';
import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { honourDeclineWords } from '../../../../lib/code-words/reasons.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { noteOf, OutcomeCards, WhyFields } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { freedomWords } from './words.ts';

interface HonourDraft {
  readonly outcome?: 'honoured' | 'declined' | undefined;
  readonly ceremonyOn?: string | undefined;
  readonly naming?: 'named' | 'unnamed' | undefined;
  readonly reason?: HonourDeclineReason | undefined;
  readonly note: string;
}

export function HonourHouseholdForm(props: TaskFormProps) {
  const t = useWords(freedomWords);
  const why = useWords(honourDeclineWords);
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
        <WhyFields
          reasons={HONOUR_DECLINE_REASONS}
          say={why}
          draft={draft}
          change={change}
          label={t('declineReason')}
          noteLabel={t('declineNote')}
        />
      )}
    </CompletionForm>
  );
}

function candidateOf(draft: HonourDraft): Candidate<'honour-household'> {
  const { outcome, ceremonyOn, naming, reason, note } = draft;
  const kind = 'honour-household';
  if (outcome === 'declined') return { kind, outcome, reason, note: noteOf(note) };
  const mayBeNamed = naming === undefined ? undefined : naming === 'named';
  return { kind, outcome, ceremonyOn, mayBeNamed };
}
