import { LOAN_PURPOSES, MEMBERSHIPS_ASKED } from '#domain/funds/by-laws/by-law';
import { ManyBoxes } from '../../../components/form/many-boxes.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { loanPurposeWords } from '../../../lib/code-words/by-laws.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { ByLawDraft } from './draft.ts';
import { StepFields } from './step-fields.tsx';
import { fundByLawWords } from './words.ts';

export interface DraftProps {
  readonly draft: ByLawDraft;
  readonly onChange: (change: Partial<ByLawDraft>) => void;
}

/** The fields of the rule that is chosen. */
export function ValueFields({ draft, onChange }: DraftProps) {
  const t = useWords(fundByLawWords);
  switch (draft.rule) {
    case undefined:
      return null;
    case 'purposes':
      return <Purposes draft={draft} onChange={onChange} />;
    case 'membership':
      return <Membership draft={draft} onChange={onChange} />;
    case 'longest-term':
      return <Months label={t('longest')} least={1} draft={draft} onChange={onChange} />;
    case 'ceiling-per-person':
    case 'ceiling-per-household':
    case 'reserve':
      return (
        <MoneyField
          name="setting"
          label={t(draft.rule === 'reserve' ? 'kept' : 'most')}
          value={draft.amountSatang}
          onChange={(amountSatang) => onChange({ amountSatang })}
          mayBeZero
          isRequired
        />
      );
    case 'ceiling-by-shares':
      return (
        <NumberField
          name="setting"
          label={t('times')}
          unit={t('unitTimes')}
          most={1000}
          value={draft.hundredths === undefined ? undefined : draft.hundredths / 100}
          onChange={(times) => onChange({ hundredths: times === undefined ? times : times * 100 })}
          isRequired
        />
      );
    case 'ceiling-per-turn':
    case 'guarantors':
    case 'approval':
      return <StepFields rule={draft.rule} draft={draft} onChange={onChange} />;
  }
}

function Purposes({ draft, onChange }: DraftProps) {
  const t = useWords(fundByLawWords);
  const purposeOf = useWords(loanPurposeWords);
  return (
    <ManyBoxes
      name="setting"
      label={t('allowed')}
      choices={LOAN_PURPOSES.map((value) => ({ value, label: purposeOf(value) }))}
      values={draft.allowed}
      onChange={(allowed) => onChange({ allowed })}
    />
  );
}

function Membership({ draft, onChange }: DraftProps) {
  const t = useWords(fundByLawWords);
  return (
    <>
      <RadioCards
        name="of"
        label={t('of')}
        choices={MEMBERSHIPS_ASKED.map((value) => ({ value, label: t(value) }))}
        value={draft.of}
        onChange={(of) => onChange({ of })}
        isRequired
      />
      <Months label={t('months')} least={0} draft={draft} onChange={onChange} />
    </>
  );
}

function Months({ label, least, draft, onChange }: DraftProps & { label: string; least: number }) {
  const t = useWords(fundByLawWords);
  return (
    <NumberField
      name="setting"
      label={label}
      unit={t('unitMonths')}
      least={least}
      most={600}
      value={draft.months}
      onChange={(months) => onChange({ months })}
      isRequired
    />
  );
}
