import { Select } from '../../components/form/select.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../components/typed-field/money-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { PercentField } from '../../components/typed-field/percent-field.tsx';
import { useWords } from '../../lib/i18n.ts';
import { DAY_COUNTS, type LoanDraft, SHAPES, UNITS } from './quote-body.ts';
import { calculatorWords } from './words.ts';

interface FieldsProps {
  readonly draft: LoanDraft;
  readonly onChange: (part: Partial<LoanDraft>) => void;
}

/** What every loan has. */
export function QuoteFields({ draft, onChange }: FieldsProps) {
  const t = useWords(calculatorWords);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <MoneyField
        name="terms.drawdowns.0.amountSatang"
        label={t('amount')}
        value={draft.amountSatang}
        onChange={(amountSatang) => onChange({ amountSatang })}
        isRequired
      />
      <PercentField
        name="terms.rates.0.householdPercent"
        label={t('rate')}
        value={draft.rateBasisPoints}
        onChange={(rateBasisPoints) => onChange({ rateBasisPoints })}
        isRequired
      />
      <NumberField
        name="terms.dues.count"
        label={t('months')}
        value={draft.months}
        least={1}
        most={600}
        onChange={(months) => onChange({ months })}
        isRequired
      />
      <Select
        name="terms.shape"
        label={t('shape')}
        choices={SHAPES.map((value) => ({ value, label: t(value) }))}
        value={draft.shape}
        onChange={(shape) => onChange({ shape })}
        isRequired
      />
      <BuddhistDateField
        name="terms.drawdowns.0.on"
        label={t('drawnOn')}
        value={draft.drawnOn}
        onChange={(drawnOn) => onChange({ drawnOn })}
        isRequired
      />
      <BuddhistDateField
        name="terms.dues.firstDueOn"
        label={t('firstDueOn')}
        value={draft.firstDueOn}
        onChange={(firstDueOn) => onChange({ firstDueOn })}
        isRequired
      />
    </div>
  );
}

/** What few loans have, folded away. */
export function MoreQuoteFields({ draft, onChange }: FieldsProps) {
  const t = useWords(calculatorWords);
  return (
    <details>
      <summary className="inline-flex min-h-12 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {t('more')}
      </summary>
      <div className="grid gap-5 pt-3 sm:grid-cols-2">
        <Select
          name="terms.conventions.dayCount"
          label={t('dayCount')}
          choices={DAY_COUNTS.map((value) => ({ value, label: t(value) }))}
          value={draft.dayCount}
          onChange={(dayCount) => onChange({ dayCount })}
          isRequired
        />
        <Select
          name="terms.conventions.rounding.instalment"
          label={t('roundTo')}
          choices={UNITS.map((value) => ({ value, label: t(value) }))}
          value={draft.unit}
          onChange={(unit) => onChange({ unit })}
          isRequired
        />
        <NumberField
          name="terms.graces.principalInstalments"
          label={t('grace')}
          value={draft.graceMonths}
          onChange={(graceMonths) => onChange({ graceMonths })}
        />
        <PercentField
          name="terms.rates.0.payerPercent"
          label={t('payer')}
          value={draft.payerBasisPoints}
          onChange={(payerBasisPoints) => onChange({ payerBasisPoints })}
        />
        <MoneyField
          name="terms.fees.0.base.amountSatang"
          label={t('fee')}
          value={draft.feeSatang}
          onChange={(feeSatang) => onChange({ feeSatang })}
          mayBeZero
        />
        <MoneyField
          name="eachFeeSatang"
          label={t('eachFee')}
          value={draft.eachFeeSatang}
          onChange={(eachFeeSatang) => onChange({ eachFeeSatang })}
          mayBeZero
        />
      </div>
    </details>
  );
}
