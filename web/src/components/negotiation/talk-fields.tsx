import { CONTACT_CHANNELS, type ContactChannel } from '#domain/funds/accession';
import { OFFER_SIDES, type OfferSide } from '#domain/negotiations/offers';
import { contactChannelWords } from '../../lib/code-words/accessions.ts';
import { offerSideWords } from '../../lib/code-words/negotiations.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { RadioCards } from '../form/radio-cards.tsx';
import { Select } from '../form/select.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { BuddhistDateField } from '../typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../typed-field/money-field.tsx';
import { talkWords } from './words.ts';

export interface TalkDraft {
  readonly heldOn?: string | undefined;
  readonly channel?: ContactChannel | undefined;
  readonly side: OfferSide;
  readonly who: string;
  readonly askedSatang?: string | undefined;
  readonly offeredSatang?: string | undefined;
  readonly untilOn?: string | undefined;
  readonly said: string;
}

export const freshTalk = (): TalkDraft => ({
  heldOn: todayInBangkok(),
  side: 'household',
  who: '',
  said: '',
});

/** What the server is sent of a talk; the day and the channel may still be missing. */
export function talkOf({ heldOn, channel, side, who, ...draft }: TalkDraft) {
  const offeredSatang = draft.offeredSatang ?? null;
  return {
    heldOn,
    channel,
    side,
    who,
    askedSatang: draft.askedSatang ?? null,
    offeredSatang,
    untilOn: offeredSatang === null ? null : (draft.untilOn ?? null),
    said: draft.said.trim() === '' ? null : draft.said,
  };
}

interface TalkFieldsProps {
  readonly draft: TalkDraft;
  readonly change: (part: Partial<TalkDraft>) => void;
  /** False where only a talk can be kept, for want of the signed authority. */
  readonly mayOffer: boolean;
  readonly isOfferRequired?: boolean;
}

/** A talk with a creditor: when, with whom, what was asked and offered and until when. */
export function TalkFields({ draft, change, mayOffer, isOfferRequired = false }: TalkFieldsProps) {
  const t = useWords(talkWords);
  const channelOf = useWords(contactChannelWords);
  return (
    <>
      <BuddhistDateField
        name="heldOn"
        label={t('heldOn')}
        value={draft.heldOn}
        onChange={(heldOn) => change({ heldOn })}
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
        help={t('whoHelp')}
        value={draft.who}
        onChange={(who) => change({ who })}
        isRequired
      />
      <MoneyField
        name="askedSatang"
        label={t('asked')}
        value={draft.askedSatang}
        onChange={(askedSatang) => change({ askedSatang })}
      />
      {mayOffer && <OfferFields {...{ draft, change, isOfferRequired }} />}
      <TextArea
        name="said"
        label={t('said')}
        value={draft.said}
        onChange={(said) => change({ said })}
        maxLength={2000}
      />
    </>
  );
}

function OfferFields({
  draft,
  change,
  isOfferRequired,
}: Required<Pick<TalkFieldsProps, 'draft' | 'change' | 'isOfferRequired'>>) {
  const t = useWords(talkWords);
  const sideOf = useWords(offerSideWords);
  return (
    <>
      <MoneyField
        name="offeredSatang"
        label={t('offered')}
        value={draft.offeredSatang}
        onChange={(offeredSatang) => change({ offeredSatang })}
        isRequired={isOfferRequired}
      />
      {draft.offeredSatang !== undefined && (
        <>
          <RadioCards
            name="side"
            label={t('side')}
            choices={OFFER_SIDES.map((value) => ({ value, label: sideOf(value) }))}
            value={draft.side}
            onChange={(side) => change({ side })}
            isBeside
          />
          <BuddhistDateField
            name="untilOn"
            label={t('untilOn')}
            value={draft.untilOn}
            onChange={(untilOn) => change({ untilOn })}
            isRequired
          />
        </>
      )}
    </>
  );
}
