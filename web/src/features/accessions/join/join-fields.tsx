import type { AccessionView } from '#contracts/accessions';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Section } from '../../../components/page/section.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { PercentField } from '../../../components/typed-field/percent-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { NO_TERMS, termsOfAgreement, type JoiningTerms } from '../../../lib/joining-terms.ts';
import { accessionWords } from '../words.ts';

export interface JoinDraft extends JoiningTerms {
  readonly accededOn: string | undefined;
}

/** The form as it opens: with the terms of the newest agreement that was printed for the group. */
export function joiningOf({ letters }: AccessionView): JoinDraft {
  const accededOn = todayInBangkok();
  const agreement = letters.find(({ kind }) => kind === 'accession-agreement');
  if (agreement === undefined) return { ...NO_TERMS, accededOn, rateFromOn: accededOn };
  return { ...termsOfAgreement(agreement), accededOn };
}

interface FieldsProps {
  readonly draft: JoinDraft;
  readonly onChange: (change: Partial<JoinDraft>) => void;
}

/** What kind of member it becomes. */
export function FundFields({ draft, onChange }: FieldsProps) {
  const t = useWords(accessionWords);
  const tick = (name: 'hasMoney' | 'lends' | 'countsInHeadline' | 'isCore') => (
    <CheckboxRow
      name={name}
      label={t(name)}
      isChecked={draft[name]}
      onChange={(isChecked) => onChange({ [name]: isChecked })}
    />
  );
  return (
    <Section title={t('fund')}>
      <div className="grid gap-5">
        <BuddhistDateField
          name="accededOn"
          label={t('accededOn')}
          value={draft.accededOn}
          onChange={(accededOn) => onChange({ accededOn })}
          latest={todayInBangkok()}
          isRequired
        />
        <div>
          {tick('isCore')}
          {tick('hasMoney')}
          {draft.hasMoney && tick('lends')}
          {draft.hasMoney && tick('countsInHeadline')}
        </div>
        {draft.hasMoney && <MoneyFields draft={draft} onChange={onChange} />}
      </div>
    </Section>
  );
}

function MoneyFields({ draft, onChange }: FieldsProps) {
  const t = useWords(accessionWords);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <MoneyField
        name="capitalSatang"
        label={t('capital')}
        value={draft.capitalSatang}
        onChange={(capitalSatang) => onChange({ capitalSatang })}
        mayBeZero
        isRequired
      />
      <MoneyField
        name="reserveSatang"
        label={t('reserve')}
        value={draft.reserveSatang}
        onChange={(reserveSatang) => onChange({ reserveSatang })}
        mayBeZero
      />
    </div>
  );
}

/** The two agreements that go with joining. */
export function AgreementFields({ draft, onChange }: FieldsProps) {
  const t = useWords(accessionWords);
  return (
    <>
      <Section title={t('rateAgreement')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <PercentField
            name="rateBasisPoints"
            label={t('rate')}
            value={draft.rateBasisPoints}
            onChange={(rateBasisPoints) => onChange({ rateBasisPoints })}
            isRequired
          />
          <BuddhistDateField
            name="rateFromOn"
            label={t('rateFromOn')}
            value={draft.rateFromOn}
            onChange={(rateFromOn) => onChange({ rateFromOn })}
            isRequired
          />
        </div>
      </Section>
      <Section title={t('dataAgreement')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <BuddhistDateField
            name="dataSignedOn"
            label={t('dataSignedOn')}
            value={draft.dataSignedOn}
            onChange={(dataSignedOn) => onChange({ dataSignedOn })}
            latest={todayInBangkok()}
            isRequired
          />
          <TextField
            name="dataSignedBy"
            label={t('dataSignedBy')}
            value={draft.dataSignedBy}
            onChange={(dataSignedBy) => onChange({ dataSignedBy })}
            isRequired
          />
        </div>
      </Section>
    </>
  );
}
