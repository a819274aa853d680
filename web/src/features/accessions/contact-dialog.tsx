import { useState } from 'react';
import type { z } from 'zod';
import type { NewContact } from '#contracts/accessions';
import { CONTACT_CHANNELS, type ContactChannel } from '#domain/funds/accession';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextArea } from '../../components/form/text-area.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { contactChannelWords } from '../../lib/code-words/accessions.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { accessionWords } from './words.ts';

interface ContactDialogProps {
  readonly accessionId: string;
  readonly onClose: () => void;
}

/** Keeps what was said, while it is remembered. */
export function ContactDialog({ accessionId, onClose }: ContactDialogProps) {
  const t = useWords(accessionWords);
  const channelOf = useWords(contactChannelWords);
  const [metOn, setMetOn] = useState<string | undefined>(todayInBangkok());
  const [channel, setChannel] = useState<ContactChannel>();
  const [who, setWho] = useState('');
  const [said, setSaid] = useState('');
  const [letterNumber, setLetterNumber] = useState('');
  const writing = useWriting<z.input<typeof NewContact>>({
    path: 'accessionContacts',
    params: { accessionId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (!metOn || !channel) return;
    const letter = letterNumber.trim() === '' ? null : letterNumber;
    writing.run({ metOn, channel, who, said, letterNumber: letter });
  };
  return (
    <FormDialog title={t('contact')} writing={writing} onSubmit={submit} onClose={onClose}>
      <BuddhistDateField
        name="metOn"
        label={t('metOn')}
        value={metOn}
        onChange={setMetOn}
        latest={todayInBangkok()}
        isRequired
      />
      <Select
        name="channel"
        label={t('channel')}
        choices={CONTACT_CHANNELS.map((value) => ({ value, label: channelOf(value) }))}
        value={channel}
        onChange={setChannel}
        isRequired
      />
      <TextField name="who" label={t('who')} value={who} onChange={setWho} isRequired />
      <TextArea
        name="said"
        label={t('said')}
        value={said}
        onChange={setSaid}
        maxLength={2000}
        isRequired
      />
      <TextField
        name="letterNumber"
        label={t('letterNumber')}
        value={letterNumber}
        onChange={setLetterNumber}
      />
    </FormDialog>
  );
}
