import type { CaseFile } from '#contracts/cases';
import { AGENCIES, type Agency } from '#domain/people/roles';
import { OCCUPATIONS, UNWANTED_SUPPORT_REASONS } from '#domain/support/support-statuses';
import type { Occupation, UnwantedSupportReason } from '#domain/support/support-statuses';
import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { TextArea } from '../../../../components/form/text-area.tsx';
import { unwantedSupportWords } from '../../../../lib/code-words/reasons.ts';
import { agencyWords, occupationWords } from '../../../../lib/code-words/support.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { noteOf, OutcomeCards, WhyFields } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { supportFormWords } from './words.ts';

interface OfferDraft {
  readonly outcome?: 'offered' | 'not-wanted' | undefined;
  readonly agency?: Agency | undefined;
  readonly occupation?: Occupation | undefined;
  readonly personId?: string | undefined;
  readonly need: string;
  readonly reason?: UnwantedSupportReason | undefined;
  readonly note: string;
}

export function OfferSupportForm(props: TaskFormProps) {
  const t = useWords(supportFormWords);
  const why = useWords(unwantedSupportWords);
  const [draft, change] = useDraft<OfferDraft>(props.task.taskId, { need: '', note: '' });
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => (
        <CompletionForm {...props} kind="offer-support" candidate={candidateOf(draft)}>
          <OutcomeCards
            choices={[
              { value: 'offered', label: t('offered'), about: t('offeredAbout') },
              { value: 'not-wanted', label: t('not-wanted'), about: t('notWantedAbout') },
            ]}
            value={draft.outcome}
            onChange={(outcome) => change({ outcome })}
          />
          {draft.outcome === 'offered' && <OfferFields file={file} draft={draft} change={change} />}
          {draft.outcome === 'not-wanted' && (
            <WhyFields
              reasons={UNWANTED_SUPPORT_REASONS}
              say={why}
              draft={draft}
              change={change}
              label={t('notWantedReason')}
            />
          )}
        </CompletionForm>
      )}
    </Loaded>
  );
}

interface OfferFieldsProps {
  readonly file: CaseFile;
  readonly draft: OfferDraft;
  readonly change: (part: Partial<OfferDraft>) => void;
}

function OfferFields({ file, draft, change }: OfferFieldsProps) {
  const t = useWords(supportFormWords);
  const agency = useWords(agencyWords);
  const occupation = useWords(occupationWords);
  return (
    <>
      <RadioCards
        name="agency"
        label={t('agency')}
        choices={AGENCIES.map((value) => ({ value, label: agency(value) }))}
        value={draft.agency}
        onChange={(value) => change({ agency: value })}
        isBeside
        isRequired
      />
      <Select
        name="occupation"
        label={t('occupation')}
        choices={OCCUPATIONS.map((value) => ({ value, label: occupation(value) }))}
        value={draft.occupation}
        onChange={(value) => change({ occupation: value })}
        isRequired
      />
      <Select
        name="personId"
        label={t('person')}
        choices={file.members.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={draft.personId}
        onChange={(personId) => change({ personId })}
        isRequired
      />
      <TextArea
        name="need"
        label={t('need')}
        help={t('needHelp')}
        value={draft.need}
        onChange={(need) => change({ need })}
        isRequired
      />
    </>
  );
}

function candidateOf(draft: OfferDraft): Candidate<'offer-support'> {
  const { outcome, agency, occupation, personId, need, reason, note } = draft;
  const kind = 'offer-support';
  if (outcome === 'not-wanted') return { kind, outcome, reason, note: noteOf(note) };
  return { kind, outcome, agency, occupation, personId, need };
}
