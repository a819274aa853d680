import type { WrittenAgreement } from '#contracts/loan-changes';
import { plainDate } from '#domain/dates/plain-date';
import { agreementWords } from '../../lib/code-words/agreement.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { BuddhistDateField } from '../typed-field/buddhist-date-field.tsx';
import { RadioCards } from './radio-cards.tsx';
import { TextField } from './text-field.tsx';

export interface AgreementDraft {
  readonly signedOn: string | undefined;
  readonly paperReference: string;
  readonly signatureKind: 'signature' | 'fingerprint';
  readonly witnesses: readonly [string, string];
}

export const FRESH_AGREEMENT: AgreementDraft = {
  signedOn: undefined,
  paperReference: '',
  signatureKind: 'signature',
  witnesses: ['', ''],
};

/** As the contract takes it; null while its day is missing. */
export function agreementOf(draft: AgreementDraft): WrittenAgreement | null {
  const { signedOn, paperReference, signatureKind, witnesses } = draft;
  if (signedOn === undefined) return null;
  const witnessNames = signatureKind === 'fingerprint' ? [...witnesses] : [];
  return { signedOn: plainDate(signedOn), paperReference, signatureKind, witnessNames };
}

/** The paper that the household signed; a fingerprint counts before two witnesses (s.9). */
export function AgreementFields(props: {
  readonly draft: AgreementDraft;
  readonly onChange: (draft: AgreementDraft) => void;
}) {
  const t = useWords(agreementWords);
  const { draft } = props;
  const change = (part: Partial<AgreementDraft>) => props.onChange({ ...draft, ...part });
  return (
    <>
      <BuddhistDateField
        name="agreement.signedOn"
        label={t('agreedOn')}
        value={draft.signedOn}
        onChange={(signedOn) => change({ signedOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <TextField
        name="agreement.paperReference"
        label={t('paper')}
        value={draft.paperReference}
        onChange={(paperReference) => change({ paperReference })}
        isRequired
      />
      <RadioCards
        name="agreement.signatureKind"
        label={t('signatureKind')}
        choices={[
          { value: 'signature', label: t('signature') },
          { value: 'fingerprint', label: t('fingerprint'), about: t('fingerprintAbout') },
        ]}
        value={draft.signatureKind}
        onChange={(signatureKind) => change({ signatureKind })}
        isBeside
        isRequired
      />
      {draft.signatureKind === 'fingerprint' && <Witnesses {...{ draft, change }} />}
    </>
  );
}

function Witnesses({
  draft,
  change,
}: {
  draft: AgreementDraft;
  change: (part: Partial<AgreementDraft>) => void;
}) {
  const t = useWords(agreementWords);
  const [first, second] = draft.witnesses;
  return (
    <>
      <TextField
        name="agreement.witnessNames"
        label={t('witness', { number: 1 })}
        value={first}
        onChange={(name) => change({ witnesses: [name, second] })}
        isRequired
      />
      <TextField
        name="agreement.witnessNames.1"
        label={t('witness', { number: 2 })}
        value={second}
        onChange={(name) => change({ witnesses: [first, name] })}
        isRequired
      />
    </>
  );
}
