import { useState } from 'react';
import type { z } from 'zod';
import type { SeatEndForm } from '#contracts/committee';
import { SEAT_END_REASONS, type SeatEndReason } from '#domain/people/terms';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { seatEndReasonWords } from '../../../lib/code-words/terms.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import type { Seat } from './seat-list.tsx';
import { termsWords } from './words.ts';

/** Ends a seat before its time, with the reason and what was handed over. */
export function EndSeatDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useWords(termsWords);
  const reasonOf = useWords(seatEndReasonWords);
  const [untilOn, setUntilOn] = useState<string | undefined>(todayInBangkok());
  const [reason, setReason] = useState<SeatEndReason>();
  const [note, setNote] = useState('');
  const { seatId } = seat;
  const writing = useWriting<z.input<typeof SeatEndForm>>({
    path: 'seatEnd',
    params: { seatId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const handoverNote = note.trim() === '' ? null : note;
    if (untilOn && reason) writing.run({ untilOn, reason, handoverNote });
  };
  return (
    <FormDialog
      title={t('endOf', { name: seat.name })}
      about={t('endAbout')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <BuddhistDateField
        name="untilOn"
        label={t('untilOn')}
        value={untilOn}
        onChange={setUntilOn}
        earliest={seat.fromOn}
        isRequired
      />
      <Select
        name="reason"
        label={t('reason')}
        choices={SEAT_END_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
        value={reason}
        onChange={setReason}
        isRequired
      />
      <TextArea
        name="handoverNote"
        label={t('handoverField')}
        value={note}
        onChange={setNote}
        maxLength={2000}
      />
    </FormDialog>
  );
}
