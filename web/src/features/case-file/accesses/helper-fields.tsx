import type { z } from 'zod';
import type { NewHouseholdAccess } from '#contracts/household-access';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { accessWords } from './words.ts';

export interface HelperDraft {
  readonly name: string;
  readonly relation: string;
  readonly consentSignedOn: string | undefined;
  readonly untilOn: string | undefined;
  readonly signatureKind: 'signature' | 'fingerprint';
  readonly witnesses: readonly [string, string];
}

export function freshHelper(): HelperDraft {
  return {
    name: '',
    relation: '',
    consentSignedOn: todayInBangkok(),
    untilOn: undefined,
    signatureKind: 'signature',
    witnesses: ['', ''],
  };
}

/** As the contract takes it; undefined while a day is missing. */
export function helperOf(
  draft: HelperDraft,
): z.input<typeof NewHouseholdAccess>['helper'] | undefined {
  const { consentSignedOn, untilOn, witnesses, ...rest } = draft;
  if (consentSignedOn === undefined || untilOn === undefined) return undefined;
  const witnessNames = witnesses.map((name) => name.trim()).filter((name) => name !== '');
  return { ...rest, consentSignedOn, untilOn, witnessNames };
}

/** A person of trust: who they are, the consent on paper, and until when. */
export function HelperFields(props: {
  readonly draft: HelperDraft;
  readonly change: (part: Partial<HelperDraft>) => void;
}) {
  const t = useWords(accessWords);
  const { draft, change } = props;
  const [first, second] = draft.witnesses;
  return (
    <>
      <TextField
        name="helper.name"
        label={t('helperName')}
        value={draft.name}
        onChange={(name) => change({ name })}
        isRequired
      />
      <TextField
        name="helper.relation"
        label={t('helperRelation')}
        value={draft.relation}
        onChange={(relation) => change({ relation })}
        isRequired
      />
      <BuddhistDateField
        name="helper.consentSignedOn"
        label={t('signedOn')}
        value={draft.consentSignedOn}
        onChange={(consentSignedOn) => change({ consentSignedOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <BuddhistDateField
        name="helper.untilOn"
        label={t('untilOn')}
        value={draft.untilOn}
        onChange={(untilOn) => change({ untilOn })}
        isRequired
      />
      <RadioCards
        name="helper.signatureKind"
        label={t('signatureKind')}
        choices={(['signature', 'fingerprint'] as const).map((value) => ({
          value,
          label: t(value),
        }))}
        value={draft.signatureKind}
        onChange={(signatureKind) => change({ signatureKind })}
        isBeside
        isRequired
      />
      {draft.signatureKind === 'fingerprint' && (
        <>
          <TextField
            name="helper.witnessNames"
            label={t('witness', { number: 1 })}
            value={first}
            onChange={(name) => change({ witnesses: [name, second] })}
            isRequired
          />
          <TextField
            name="helper.witnessNames.1"
            label={t('witness', { number: 2 })}
            value={second}
            onChange={(name) => change({ witnesses: [first, name] })}
            isRequired
          />
        </>
      )}
    </>
  );
}
