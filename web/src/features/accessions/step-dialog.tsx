import { useState } from 'react';
import type { z } from 'zod';
import type { AccessionView, NewStep } from '#contracts/accessions';
import {
  DECLINE_REASONS,
  stepsFrom,
  type AccessionStep,
  type DeclineReason,
} from '#domain/funds/accession';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { RadioCards } from '../../components/form/radio-cards.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextArea } from '../../components/form/text-area.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { accessionStatusWords, declineReasonWords } from '../../lib/code-words/accessions.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { accessionWords } from './words.ts';

interface Draft {
  readonly to: AccessionStep | undefined;
  readonly movedOn: string | undefined;
  readonly reason: DeclineReason | undefined;
  readonly nextTryOn: string | undefined;
  readonly note: string;
}

interface StepDialogProps {
  readonly group: AccessionView;
  readonly onClose: () => void;
}

/** The next step of the group; who declines says why, and when to come again. */
export function StepDialog({ group, onClose }: StepDialogProps) {
  const t = useWords(accessionWords);
  const statusOf = useWords(accessionStatusWords);
  const steps = stepsFrom(group.status);
  const [draft, setDraft] = useState<Draft>({
    to: steps.length === 1 ? steps[0] : undefined,
    movedOn: todayInBangkok(),
    reason: undefined,
    nextTryOn: undefined,
    note: '',
  });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const writing = useWriting<z.input<typeof NewStep>>({
    path: 'accessionSteps',
    params: { accessionId: group.accessionId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const { to, movedOn, reason = null, nextTryOn = null } = draft;
    const note = draft.note.trim() === '' ? null : draft.note;
    if (to && movedOn) writing.run({ to, movedOn, reason, nextTryOn, note });
  };
  return (
    <FormDialog title={t('step')} writing={writing} onSubmit={submit} onClose={onClose}>
      <RadioCards
        name="to"
        label={t('stepTo')}
        choices={steps.map((value) => ({ value, label: statusOf(value) }))}
        value={draft.to}
        onChange={(to) => set({ to })}
        isRequired
      />
      <BuddhistDateField
        name="movedOn"
        label={t('movedOn')}
        value={draft.movedOn}
        onChange={(movedOn) => set({ movedOn })}
        earliest={group.statusSince}
        latest={todayInBangkok()}
        isRequired
      />
      {draft.to === 'declined' && <DeclineFields draft={draft} onChange={set} />}
      <TextArea
        name="note"
        label={t('note')}
        value={draft.note}
        onChange={(note) => set({ note })}
        isRequired={draft.to === 'declined' && draft.reason === 'other'}
      />
    </FormDialog>
  );
}

interface DeclineFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

function DeclineFields({ draft, onChange }: DeclineFieldsProps) {
  const t = useWords(accessionWords);
  const reasonOf = useWords(declineReasonWords);
  return (
    <>
      <Select
        name="reason"
        label={t('reason')}
        choices={DECLINE_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        isRequired
      />
      <BuddhistDateField
        name="nextTryOn"
        label={t('nextTry')}
        value={draft.nextTryOn}
        onChange={(nextTryOn) => onChange({ nextTryOn })}
        isRequired
      />
    </>
  );
}
