import { useState } from 'react';
import { CHECK_OUTCOMES, type CheckOutcome } from '#domain/assessment/evidence/evidence';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { checkOutcomeWords } from '../../../lib/code-words/evidence.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import type { LineDialogProps } from './papers-dialog.tsx';
import { evidenceWords } from './words.ts';

/** What a second member found, another than who surveyed. */
export function CheckDialog({ caseId, line, title, onClose }: LineDialogProps) {
  const t = useWords(evidenceWords);
  const outcomeOf = useWords(checkOutcomeWords);
  const [outcome, setOutcome] = useState<CheckOutcome>();
  const [note, setNote] = useState('');
  const { lineKind, lineId } = line;
  const writing = useWriting({
    path: 'evidenceChecks',
    params: { caseId },
    done: t('kept'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={`${t('check')}: ${title}`}
      about={t('checkAbout')}
      writing={writing}
      onSubmit={() =>
        writing.run({ lineKind, lineId, outcome, note: note.trim() === '' ? null : note })
      }
      onClose={onClose}
    >
      <RadioCards
        name="outcome"
        label={t('found')}
        choices={CHECK_OUTCOMES.map((value) => ({ value, label: outcomeOf(value) }))}
        value={outcome}
        onChange={setOutcome}
        isBeside
        isRequired
      />
      <TextArea
        name="note"
        label={t('note')}
        help={t('noteHelp')}
        value={note}
        onChange={setNote}
        isRequired={outcome === 'differs'}
      />
    </FormDialog>
  );
}
