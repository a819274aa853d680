import { CONTACT_CHANNELS, type ContactChannel } from '#domain/funds/accession';
import { contactChannelWords, contactWords } from '../../lib/code-words/accessions.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Select } from '../form/select.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { BuddhistDateField } from '../typed-field/buddhist-date-field.tsx';

export interface ContactDraft {
  readonly metOn?: string | undefined;
  readonly channel?: ContactChannel | undefined;
  readonly who: string;
  readonly said: string;
  readonly letterNumber: string;
}

export const freshContact = (): ContactDraft => ({
  metOn: todayInBangkok(),
  who: '',
  said: '',
  letterNumber: '',
});

/** What the server is sent of a talk; the day and the channel may still be missing. */
export function contactOf({ metOn, channel, who, said, letterNumber }: ContactDraft) {
  const letter = letterNumber.trim() === '' ? null : letterNumber;
  return { metOn, channel, who, said, letterNumber: letter };
}

interface ContactFieldsProps {
  readonly draft: ContactDraft;
  readonly change: (part: Partial<ContactDraft>) => void;
}

/** A talk with a group: when, by which channel, with whom, what was said. */
export function ContactFields({ draft, change }: ContactFieldsProps) {
  const t = useWords(contactWords);
  const channelOf = useWords(contactChannelWords);
  return (
    <>
      <BuddhistDateField
        name="metOn"
        label={t('metOn')}
        value={draft.metOn}
        onChange={(metOn) => change({ metOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <Select
        name="channel"
        label={t('channel')}
        choices={CONTACT_CHANNELS.map((value) => ({ value, label: channelOf(value) }))}
        value={draft.channel}
        onChange={(channel) => change({ channel })}
        isRequired
      />
      <TextField
        name="who"
        label={t('who')}
        value={draft.who}
        onChange={(who) => change({ who })}
        isRequired
      />
      <TextArea
        name="said"
        label={t('said')}
        value={draft.said}
        onChange={(said) => change({ said })}
        maxLength={2000}
        isRequired
      />
      <TextField
        name="letterNumber"
        label={t('letterNumber')}
        value={draft.letterNumber}
        onChange={(letterNumber) => change({ letterNumber })}
      />
    </>
  );
}
