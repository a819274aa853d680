import type { PersonView } from '#contracts/people';
import { INCOME_KINDS, type IncomeKind } from '#domain/assessment/code-lists';
import { PAPERS_SEEN } from '#domain/assessment/evidence/evidence';
import { ManyBoxes } from '../../../../components/form/many-boxes.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { paperWords } from '../../../../lib/code-words/evidence.ts';
import { incomeKindWords } from '../../../../lib/code-words/household.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { startWords } from '../start/words.ts';
import { FoldedPart } from './line-card.tsx';
import { MonthsField } from './months-field.tsx';
import type { IncomeDraft } from './survey-draft.ts';
import { surveyWords } from './words.ts';

interface SurveyIncomeFieldsProps {
  readonly path: string;
  readonly income: IncomeDraft;
  readonly members: readonly PersonView[];
  readonly onChange: (part: Partial<IncomeDraft>) => void;
}

/** What is sold is no income until its costs are off: for these they are always asked. */
const SELLING: readonly IncomeKind[] = [
  'rice',
  'field-crops',
  'livestock',
  'trade',
  'handicraft',
  'other',
];

export function SurveyIncomeFields({ path, income, members, onChange }: SurveyIncomeFieldsProps) {
  const t = useWords(surveyWords);
  const start = useWords(startWords);
  const kind = useWords(incomeKindWords);
  const isYearly = income.every === 'year';
  const isSelling = income.kind !== undefined && SELLING.includes(income.kind);
  return (
    <>
      <Select
        name={`${path}.kind`}
        label={start('incomeKind')}
        choices={INCOME_KINDS.map((value) => ({ value, label: kind(value) }))}
        value={income.kind}
        onChange={(value) => onChange({ kind: value })}
        isRequired
      />
      <Select
        name={`${path}.personId`}
        label={start('earner')}
        emptyLabel={start('wholeHousehold')}
        choices={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={income.personId}
        onChange={(personId) => onChange({ personId })}
      />
      <Select
        name={`${path}.every`}
        label={t('every')}
        choices={[
          { value: 'month', label: t('everyMonth') },
          { value: 'year', label: t('everyYear') },
        ]}
        value={income.every}
        onChange={(every = 'month') => onChange({ every })}
        isRequired
      />
      <MoneyField
        name={`${path}.${isYearly ? 'yearSatang' : 'monthSatang'}`}
        label={isYearly ? t('perYear') : start('perMonth')}
        value={income.amountSatang}
        onChange={(amountSatang) => onChange({ amountSatang })}
        isRequired
      />
      {isSelling && (
        <MoneyField
          name={`${path}.costsSatang`}
          label={t('costs')}
          help={t('costsHelp')}
          value={income.costsSatang}
          onChange={(costsSatang) => onChange({ costsSatang })}
          mayBeZero
        />
      )}
      {isYearly && (
        <MonthsField
          name={`${path}.months`}
          months={income.months}
          onChange={(months) => onChange({ months })}
        />
      )}
      <SurveyIncomePapers path={path} income={income} onChange={onChange} />
    </>
  );
}

function SurveyIncomePapers(props: Omit<SurveyIncomeFieldsProps, 'members'>) {
  const t = useWords(surveyWords);
  const paper = useWords(paperWords);
  return (
    <FoldedPart summary={t('papersSeen')}>
      <div className="sm:col-span-2">
        <ManyBoxes
          name={`${props.path}.papersSeen`}
          label={t('papersSeen')}
          choices={PAPERS_SEEN.map((value) => ({ value, label: paper(value) }))}
          values={props.income.papersSeen}
          onChange={(papersSeen) => props.onChange({ papersSeen })}
        />
      </div>
    </FoldedPart>
  );
}
