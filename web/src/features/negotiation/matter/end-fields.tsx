import { MATTER_FORUMS, TYPED_LEFT_OUT_REASONS } from '#domain/negotiations/matters';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { leftOutReasonWords, matterForumWords } from '../../../lib/code-words/negotiations.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { negotiationWords } from '../words.ts';
import type { EndDraft } from './end-dialog.tsx';

interface EndFieldsProps {
  readonly draft: EndDraft;
  readonly onChange: (change: Partial<EndDraft>) => void;
}

/** The paper that the creditor signed: nothing is paid on a spoken word. */
export function SettlementFields({ draft, onChange }: EndFieldsProps) {
  const t = useWords(negotiationWords);
  return (
    <>
      <MoneyField
        name="amountSatang"
        label={t('amount')}
        value={draft.amountSatang}
        onChange={(amountSatang) => onChange({ amountSatang })}
        isRequired
      />
      <TextField
        name="documentReference"
        label={t('document')}
        value={draft.documentReference}
        onChange={(documentReference) => onChange({ documentReference })}
        isRequired
      />
      <BuddhistDateField
        name="documentOn"
        label={t('documentOn')}
        value={draft.documentOn}
        onChange={(documentOn) => onChange({ documentOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <TextField
        name="signedBy"
        label={t('signedBy')}
        value={draft.signedBy}
        onChange={(signedBy) => onChange({ signedBy })}
        isRequired
      />
      <TextField
        name="payTo"
        label={t('payTo')}
        help={t('payToHelp')}
        value={draft.payTo}
        onChange={(payTo) => onChange({ payTo })}
      />
      <BuddhistDateField
        name="payByOn"
        label={t('payByOn')}
        value={draft.payByOn}
        onChange={(payByOn) => onChange({ payByOn })}
      />
    </>
  );
}

export function ReferralFields({ draft, onChange }: EndFieldsProps) {
  const t = useWords(negotiationWords);
  const forumOf = useWords(matterForumWords);
  return (
    <Select
      name="forum"
      label={t('forum')}
      choices={MATTER_FORUMS.map((value) => ({ value, label: forumOf(value) }))}
      value={draft.forum}
      onChange={(forum) => onChange({ forum })}
      isRequired
    />
  );
}

export function LeftOutFields({ draft, onChange }: EndFieldsProps) {
  const t = useWords(negotiationWords);
  const reasonOf = useWords(leftOutReasonWords);
  return (
    <Select
      name="reason"
      label={t('reason')}
      choices={TYPED_LEFT_OUT_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
      value={draft.reason}
      onChange={(reason) => onChange({ reason })}
      isRequired
    />
  );
}
