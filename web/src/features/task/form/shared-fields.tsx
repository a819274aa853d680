/** Fields that many forms ask for: the outcome, a reason with what comes next, a referral, a signature. */

import { CHOSEN_REFUSAL_REASONS, REFERRAL_FORUMS } from '#domain/case/reasons';
import type { ReferralForum, RefusalReason } from '#domain/case/reasons';
import { RadioCards, type CardChoice } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { forumWords, refusalReasonWords } from '../../../lib/code-words/reasons.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { ListRefusal } from './list-refusal.tsx';
import { formWords } from './words.ts';

interface Part<Draft> {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

export function OutcomeCards<Outcome extends string>(props: {
  readonly label?: string;
  readonly choices: readonly CardChoice<Outcome>[];
  readonly value: Outcome | undefined;
  readonly onChange: (outcome: Outcome) => void;
}) {
  const t = useWords(formWords);
  return <RadioCards {...props} name="outcome" label={props.label ?? t('outcome')} isRequired />;
}

export interface RefusalDraft {
  readonly reason?: RefusalReason | undefined;
  readonly note: string;
}

/** Why not, and what the household can do next: a refusal without both is not sent. */
export function RefusalFields({ draft, change }: Part<RefusalDraft>) {
  const t = useWords(formWords);
  const word = useWords(refusalReasonWords);
  return (
    <>
      <Select
        name="reason"
        label={t('reason')}
        choices={CHOSEN_REFUSAL_REASONS.map((reason) => ({ value: reason, label: word(reason) }))}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        isRequired
      />
      <TextArea
        name="note"
        label={t('advice')}
        help={t('adviceHelp')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isRequired
      />
      <Notice>{t('adviceNotice')}</Notice>
    </>
  );
}

interface WhyFieldsProps<Reason extends string> {
  readonly reasons: readonly Reason[];
  readonly say: (reason: Reason) => string;
  readonly draft: { readonly reason?: Reason | undefined; readonly note: string };
  readonly change: (part: { reason?: Reason | undefined; note?: string }) => void;
  readonly label: string;
  readonly noteLabel?: string;
}

/** Why a household or a committee goes no further here; 'other' is said in the note. */
export function WhyFields<Reason extends string>(props: WhyFieldsProps<Reason>) {
  const { reasons, say, draft, change, label, noteLabel } = props;
  return (
    <>
      <Select
        name="reason"
        label={label}
        choices={reasons.map((reason) => ({ value: reason, label: say(reason) }))}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        isRequired
      />
      <NoteField
        {...(noteLabel === undefined ? {} : { label: noteLabel })}
        value={draft.note}
        onChange={(note) => change({ note })}
        isRequired={draft.reason === 'other'}
      />
    </>
  );
}

export interface ReferralDraft {
  readonly forum?: ReferralForum | undefined;
  readonly note: string;
}

export function ReferralFields({ draft, change }: Part<ReferralDraft>) {
  const t = useWords(formWords);
  const word = useWords(forumWords);
  return (
    <>
      <Select
        name="forum"
        label={t('forum')}
        choices={REFERRAL_FORUMS.map((forum) => ({ value: forum, label: word(forum) }))}
        value={draft.forum}
        onChange={(forum) => change({ forum })}
        isRequired
      />
      <TextArea
        name="note"
        label={t('referNote')}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <Notice>{t('forumNotice')}</Notice>
    </>
  );
}

export interface SignatureDraft {
  readonly signatureKind: 'signature' | 'fingerprint';
  readonly witnesses: readonly [string, string];
}

/** Two witnesses are asked for always and needed for a fingerprint (Civil and Commercial Code s.9). */
export function SignatureFields({ draft, change }: Part<SignatureDraft>) {
  const t = useWords(formWords);
  const [first, second] = draft.witnesses;
  const isNeeded = draft.signatureKind === 'fingerprint';
  return (
    <>
      <RadioCards
        name="signatureKind"
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
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="witnessNames.0"
          label={t('witness', { number: 1 })}
          value={first}
          onChange={(name) => change({ witnesses: [name, second] })}
          isRequired={isNeeded}
        />
        <TextField
          name="witnessNames.1"
          label={t('witness', { number: 2 })}
          value={second}
          onChange={(name) => change({ witnesses: [first, name] })}
          isRequired={isNeeded}
        />
      </div>
      <ListRefusal name="witnessNames" />
    </>
  );
}

/** The names as the contract takes them: those that were given. */
export function namesOf(witnesses: readonly string[]): string[] {
  return witnesses.map((name) => name.trim()).filter((name) => name !== '');
}

interface PastDayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (on: string | undefined) => void;
  readonly earliest?: string;
}

/** A day on which something happened: today or before. */
export function PastDayField(props: PastDayFieldProps) {
  return <BuddhistDateField {...props} latest={todayInBangkok()} isRequired />;
}

interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (note: string) => void;
  readonly label?: string;
  readonly help?: string;
  readonly isRequired?: boolean;
}

export function NoteField(props: NoteFieldProps) {
  const t = useWords(formWords);
  return (
    <TextArea
      name="note"
      label={props.label ?? t('note')}
      help={props.help ?? t('noteHelp')}
      value={props.value}
      onChange={props.onChange}
      isRequired={props.isRequired ?? false}
      maxLength={2000}
    />
  );
}

/** A remark as the contract takes it: nothing typed is null. */
export function noteOf(note: string): string | null {
  return note.trim() === '' ? null : note;
}
