import { useState } from 'react';
import type { z } from 'zod';
import type { NewAnswer, TalkView } from '#contracts/negotiations';
import { CONTACT_CHANNELS, type ContactChannel } from '#domain/funds/accession';
import { OFFER_ANSWERS, type OfferAnswer } from '#domain/negotiations/offers';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { talkWords } from '../../../components/negotiation/words.ts';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { contactChannelWords } from '../../../lib/code-words/accessions.ts';
import { offerAnswerWords } from '../../../lib/code-words/negotiations.ts';
import { bahtText, dateText, todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';

interface Draft {
  readonly answer?: OfferAnswer | undefined;
  readonly answeredOn?: string | undefined;
  readonly channel?: ContactChannel | undefined;
  readonly who: string;
  readonly said: string;
  readonly counterSatang?: string | undefined;
}

/** What was answered to the offer; one answer, once. */
export function AnswerDialog({ offer, onClose }: { offer: TalkView; onClose: () => void }) {
  const t = useWords(negotiationWords);
  const answerOf = useWords(offerAnswerWords);
  const [draft, setDraft] = useState<Draft>({ answeredOn: todayInBangkok(), who: '', said: '' });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const writing = useWriting<z.input<typeof NewAnswer>>({
    path: 'negotiationAnswer',
    params: { talkId: offer.talkId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const { answer, answeredOn, channel, who, counterSatang = null } = draft;
    const said = draft.said.trim() === '' ? null : draft.said;
    if (answer && answeredOn && channel) {
      writing.run({ answer, answeredOn, channel, who, said, counterSatang });
    }
  };
  const about = t('answerTo', {
    amount: bahtText(offer.offeredSatang ?? '0'),
    date: dateText(offer.untilOn ?? offer.heldOn),
  });
  return (
    <FormDialog title={t('answer')} about={about} {...{ writing, onClose }} onSubmit={submit}>
      <RadioCards
        name="answer"
        label={t('answer')}
        choices={OFFER_ANSWERS.map((value) => ({ value, label: answerOf(value) }))}
        value={draft.answer}
        onChange={(answer) => set({ answer })}
        isRequired
      />
      {draft.answer === 'asks-otherwise' && (
        <MoneyField
          name="counterSatang"
          label={t('counter')}
          value={draft.counterSatang}
          onChange={(counterSatang) => set({ counterSatang })}
        />
      )}
      <AnswerFields draft={draft} onChange={set} earliest={offer.heldOn} />
    </FormDialog>
  );
}

interface AnswerFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly earliest: string;
}

function AnswerFields({ draft, onChange, earliest }: AnswerFieldsProps) {
  const t = useWords(negotiationWords);
  const talk = useWords(talkWords);
  const channelOf = useWords(contactChannelWords);
  return (
    <>
      <BuddhistDateField
        name="answeredOn"
        label={t('answeredOn')}
        value={draft.answeredOn}
        onChange={(answeredOn) => onChange({ answeredOn })}
        earliest={earliest}
        latest={todayInBangkok()}
        isRequired
      />
      <Select
        name="channel"
        label={talk('channel')}
        choices={CONTACT_CHANNELS.map((value) => ({ value, label: channelOf(value) }))}
        value={draft.channel}
        onChange={(channel) => onChange({ channel })}
        isRequired
      />
      <TextField
        name="who"
        label={talk('who')}
        value={draft.who}
        onChange={(who) => onChange({ who })}
        isRequired
      />
      <TextArea
        name="said"
        label={talk('said')}
        value={draft.said}
        onChange={(said) => onChange({ said })}
        maxLength={2000}
      />
    </>
  );
}
