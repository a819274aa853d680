import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { PercentField } from '../../../components/typed-field/percent-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { JoiningTerms } from '../../../lib/joining-terms.ts';
import { termsOf } from './admission-draft.ts';
import { admissionWords } from './admission-words.ts';
import type { MotionFieldsProps } from './motion-fields.tsx';

interface TermsProps {
  readonly part: string;
  readonly terms: JoiningTerms;
  readonly onTerms: (change: Partial<JoiningTerms>) => void;
}

/** Which group would join, what kind of member it becomes, and what it has signed. */
export function AdmissionFields({
  draft,
  part,
  choices,
  onChange,
}: MotionFieldsProps & { readonly part: string }) {
  const t = useWords(admissionWords);
  const { language } = useLanguage();
  const { terms } = draft;
  const onTerms = (change: Partial<JoiningTerms>) => onChange({ terms: { ...terms, ...change } });
  const choose = (accessionId: string | undefined) => {
    const group = choices.groups.find((one) => one.accessionId === accessionId);
    onChange({ accessionId, ...(group === undefined ? {} : { terms: termsOf(group) }) });
  };
  return (
    <>
      <Select
        name={`${part}.accessionId`}
        label={t('group')}
        help={t('groupHelp')}
        choices={choices.groups.map(({ accessionId: value, name }) => ({
          value,
          label: name[language],
        }))}
        value={draft.accessionId}
        onChange={choose}
        isRequired
      />
      <MemberFields part={part} terms={terms} onTerms={onTerms} />
      <AgreedFields part={part} terms={terms} onTerms={onTerms} />
    </>
  );
}

function MemberFields({ part, terms, onTerms }: TermsProps) {
  const t = useWords(admissionWords);
  const tick = (name: 'hasMoney' | 'lends' | 'countsInHeadline' | 'isCore') => (
    <CheckboxRow
      name={`${part}.${name}`}
      label={t(name)}
      isChecked={terms[name]}
      onChange={(isChecked) => onTerms({ [name]: isChecked })}
    />
  );
  const money = (name: 'capitalSatang' | 'reserveSatang') => (
    <MoneyField
      name={`${part}.${name}`}
      label={t(name)}
      value={terms[name]}
      onChange={(amount) => onTerms({ [name]: amount })}
      mayBeZero
      isRequired={name === 'capitalSatang'}
    />
  );
  return (
    <>
      <div>
        {tick('isCore')}
        {tick('hasMoney')}
        {terms.hasMoney && tick('lends')}
        {terms.hasMoney && tick('countsInHeadline')}
      </div>
      {terms.hasMoney && (
        <div className="grid gap-5 sm:grid-cols-2">
          {money('capitalSatang')}
          {money('reserveSatang')}
        </div>
      )}
    </>
  );
}

function AgreedFields({ part, terms, onTerms }: TermsProps) {
  const t = useWords(admissionWords);
  const date = (name: 'rateFromOn' | 'dataSignedOn') => (
    <BuddhistDateField
      name={`${part}.${name}`}
      label={t(name)}
      value={terms[name]}
      onChange={(day) => onTerms({ [name]: day })}
      latest={todayInBangkok()}
      isRequired
    />
  );
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <PercentField
        name={`${part}.rateBasisPoints`}
        label={t('rate')}
        value={terms.rateBasisPoints}
        onChange={(rateBasisPoints) => onTerms({ rateBasisPoints })}
        isRequired
      />
      {date('rateFromOn')}
      {date('dataSignedOn')}
      <TextField
        name={`${part}.dataSignedBy`}
        label={t('dataSignedBy')}
        value={terms.dataSignedBy}
        onChange={(dataSignedBy) => onTerms({ dataSignedBy })}
        isRequired
      />
    </div>
  );
}
