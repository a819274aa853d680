import type { CaseFile } from '#contracts/cases';
import { CONSENT_PURPOSE_LIST } from '#domain/assessment/consent';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { LABEL } from '../../../../components/form/field-frame.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { relationWords } from '../../../../lib/code-words/household.ts';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { ListRefusal } from '../../form/list-refusal.tsx';
import { Loaded } from '../../form/loaded.tsx';
import {
  namesOf,
  NoteField,
  noteOf,
  OutcomeCards,
  PastDayField,
  SignatureFields,
} from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { startWords } from './words.ts';

type Purpose = (typeof CONSENT_PURPOSE_LIST)[number];

interface ConsentDraft {
  readonly outcome?: 'given' | 'refused' | undefined;
  readonly givenByPersonId?: string | undefined;
  readonly purposes: readonly Purpose[];
  readonly signedOn?: string | undefined;
  readonly signatureKind: 'signature' | 'fingerprint';
  readonly witnesses: readonly [string, string];
  readonly note: string;
}

export function RecordConsentForm(props: TaskFormProps) {
  return (
    <Loaded query={useCaseFile(props.task.caseId)}>
      {(file) => <ConsentFields {...props} file={file} />}
    </Loaded>
  );
}

function ConsentFields({ file, ...props }: TaskFormProps & { file: CaseFile }) {
  const t = useWords(startWords);
  const relation = useWords(relationWords);
  const [draft, change] = useDraft<ConsentDraft>(props.task.taskId, {
    givenByPersonId: file.members.find((member) => member.relation === 'head')?.personId,
    purposes: [],
    signedOn: todayInBangkok(),
    signatureKind: 'signature',
    witnesses: ['', ''],
    note: '',
  });
  return (
    <CompletionForm {...props} kind="record-consent" candidate={candidateOf(draft)}>
      {file.source?.kind === 'creditor' && (
        <Notice title={t('creditorAsked')}>
          <p>{[file.source.askedBy, file.source.description].filter(Boolean).join(' · ')}</p>
          <p>{t('creditorAskedAbout')}</p>
        </Notice>
      )}
      <OutcomeCards
        choices={[
          { value: 'given', label: t('given'), about: t('givenAbout') },
          { value: 'refused', label: t('refused'), about: t('refusedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <Select
        name="givenByPersonId"
        label={t('givenBy')}
        choices={file.members.map((member) => ({
          value: member.personId,
          label: `${member.name} (${relation(member.relation)})`,
        }))}
        value={draft.givenByPersonId}
        onChange={(givenByPersonId) => change({ givenByPersonId })}
        isRequired
      />
      {draft.outcome === 'given' && <Purposes draft={draft} change={change} />}
      <PastDayField
        name="signedOn"
        label={t('signedOn')}
        value={draft.signedOn}
        onChange={(signedOn) => change({ signedOn })}
      />
      {draft.outcome === 'given' && <SignatureFields draft={draft} change={change} />}
      {draft.outcome === 'refused' && (
        <NoteField
          label={t('refusedNote')}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
    </CompletionForm>
  );
}

interface PurposesProps {
  readonly draft: ConsentDraft;
  readonly change: (part: Partial<ConsentDraft>) => void;
}

/** Each purpose is agreed to by itself (Personal Data Protection Act s.19). */
function Purposes({ draft, change }: PurposesProps) {
  const t = useWords(startWords);
  const toggle = (purpose: Purpose, isChecked: boolean) => {
    const others = draft.purposes.filter((chosen) => chosen !== purpose);
    change({ purposes: isChecked ? [...others, purpose] : others });
  };
  return (
    <fieldset>
      <legend className={LABEL}>{t('purposes')}</legend>
      {CONSENT_PURPOSE_LIST.map((purpose, at) => (
        <CheckboxRow
          key={purpose}
          name={`purposes.${at}`}
          label={t(purpose)}
          isChecked={draft.purposes.includes(purpose)}
          onChange={(isChecked) => toggle(purpose, isChecked)}
        />
      ))}
      <ListRefusal name="purposes" />
    </fieldset>
  );
}

function candidateOf(draft: ConsentDraft): Candidate<'record-consent'> {
  const { givenByPersonId, signedOn, purposes, signatureKind } = draft;
  const common = { kind: 'record-consent', givenByPersonId, signedOn } as const;
  if (draft.outcome !== 'given') {
    return { ...common, outcome: draft.outcome, note: noteOf(draft.note) };
  }
  const witnessNames = namesOf(draft.witnesses);
  return { ...common, outcome: 'given', purposes, signatureKind, witnessNames };
}
