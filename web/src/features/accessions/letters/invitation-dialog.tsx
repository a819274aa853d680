import { useState } from 'react';
import type { z } from 'zod';
import type { NewLetter } from '#contracts/accession-letters';
import type { AccessionView } from '#contracts/accessions';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { ClockField } from '../../../components/typed-field/clock-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { letterWords } from './words.ts';

interface LetterDialogProps {
  readonly group: AccessionView;
  readonly onClose: () => void;
}

/** Invites the group to talk: to whom, when and where. */
export function InvitationDialog({ group, onClose }: LetterDialogProps) {
  const t = useWords(letterWords);
  const [addressee, setAddressee] = useState('');
  const [meetOn, setMeetOn] = useState<string>();
  const [meetTime, setMeetTime] = useState<string>();
  const [meetPlace, setMeetPlace] = useState('');
  const writing = useWriting<z.input<typeof NewLetter>>({
    path: 'accessionLetters',
    params: { accessionId: group.accessionId },
    done: t('written'),
    onDone: onClose,
  });
  const submit = () => {
    if (!meetOn || !meetTime) return;
    writing.run({ kind: 'group-invitation', addressee, meetOn, meetTime, meetPlace });
  };
  return (
    <FormDialog
      title={t('group-invitation')}
      about={t('about')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="addressee"
        label={t('addressee')}
        help={t('addresseeHelp')}
        value={addressee}
        onChange={setAddressee}
        isRequired
        isFirst
      />
      <BuddhistDateField
        name="meetOn"
        label={t('meetOn')}
        value={meetOn}
        onChange={setMeetOn}
        earliest={todayInBangkok()}
        isRequired
      />
      <ClockField
        name="meetTime"
        label={t('meetTime')}
        value={meetTime}
        onChange={setMeetTime}
        isRequired
      />
      <TextField
        name="meetPlace"
        label={t('meetPlace')}
        value={meetPlace}
        onChange={setMeetPlace}
        isRequired
      />
    </FormDialog>
  );
}
