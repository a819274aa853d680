import { useState } from 'react';
import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { NoteField, noteOf } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { approvalFormWords } from './words.ts';

const KINDS = ['record-approval', 'endorse-loan'] as const;
const OUTCOMES = ['given', 'refused'] as const;

/** A larger loan: what the full committee or the members decided, or whether the officer endorses it. */
export function ApprovalForm(props: TaskFormProps) {
  const t = useWords(approvalFormWords);
  const kind = KINDS.find((each) => each === props.task.kind) ?? 'record-approval';
  const [draft, change] = useDraft(props.task.taskId, { reference: '', note: '' });
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>();
  const [decidedOn, setDecided] = useState<string | undefined>(todayInBangkok());
  const { reference, note } = draft;
  const candidate = { kind, outcome, decidedOn, reference, note: noteOf(note) };
  return (
    <CompletionForm {...props} kind={kind} candidate={candidate} submitLabel={t('save')}>
      <Notice>{t(`about-${kind}`)}</Notice>
      <RadioCards
        name="outcome"
        label={t('outcome')}
        choices={OUTCOMES.map((value) => ({
          value,
          label: t(`${value}-${kind}`),
          about: t(`about-${value}`),
        }))}
        value={outcome}
        onChange={setOutcome}
        isRequired
      />
      <BuddhistDateField
        name="decidedOn"
        label={t('decidedOn')}
        value={decidedOn}
        onChange={setDecided}
        isRequired
      />
      <TextField
        name="reference"
        label={t('reference')}
        help={t(`reference-${kind}`)}
        value={reference}
        onChange={(next) => change({ reference: next })}
        isRequired
      />
      <NoteField label={t('note')} value={note} onChange={(next) => change({ note: next })} />
    </CompletionForm>
  );
}
