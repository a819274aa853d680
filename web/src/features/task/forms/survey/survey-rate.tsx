import { lawfulnessOf } from '#domain/interest/lawful';
import { RATE_PERIODS, yearlyBasisPointsOf } from '#domain/interest/rate';
import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { PercentField } from '../../../../components/typed-field/percent-field.tsx';
import { ratePeriodWords } from '../../../../lib/code-words/household.ts';
import { countText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { startWords } from '../start/words.ts';
import type { DebtDraft } from './survey-draft.ts';

interface DebtPartProps {
  readonly at: number;
  readonly debt: DebtDraft;
  readonly onChange: (part: Partial<DebtDraft>) => void;
}

/** A rate is never alone: its period beside it, and a word when it passes the lawful 15 % a year. */
export function SurveyRate({ at, debt, onChange }: DebtPartProps) {
  const t = useWords(startWords);
  const period = useWords(ratePeriodWords);
  const yearly = yearlyBasisPointsOf({
    basisPoints: debt.rateBasisPoints ?? 0,
    period: debt.ratePeriod,
    method: 'flat',
    dayCount: 'equal-months',
  });
  return (
    <>
      <PercentField
        name={`debts.${at}.rateBasisPoints`}
        label={t('rate')}
        value={debt.rateBasisPoints}
        onChange={(rateBasisPoints) => onChange({ rateBasisPoints })}
        isRequired
      />
      <Select
        name={`debts.${at}.ratePeriod`}
        label={t('ratePeriod')}
        choices={RATE_PERIODS.map((value) => ({ value, label: period(value) }))}
        value={debt.ratePeriod}
        onChange={(ratePeriod) => onChange({ ratePeriod: ratePeriod ?? 'year' })}
        isRequired
      />
      {lawfulnessOf(yearly) === 'unlawful' && (
        <div className="sm:col-span-2">
          <Notice kind="care">{t('aboveLawful', { percent: countText(yearly / 100) })}</Notice>
        </div>
      )}
    </>
  );
}

/** Two questions of the paper form: ever in default, and whether more can be borrowed there. */
export function SurveyDebtStanding({ at, debt, onChange }: DebtPartProps) {
  const t = useWords(startWords);
  return (
    <div className="grid gap-4 sm:col-span-2 xl:grid-cols-2">
      <RadioCards
        name={`debts.${at}.hasDefaulted`}
        label={t('hasDefaulted')}
        choices={[
          { value: 'no', label: t('neverDefaulted') },
          { value: 'yes', label: t('defaulted') },
        ]}
        value={asAnswer(debt.hasDefaulted)}
        onChange={(answer) => onChange({ hasDefaulted: answer === 'yes' })}
        isBeside
        isRequired
      />
      <RadioCards
        name={`debts.${at}.canStillBorrow`}
        label={t('canStillBorrow')}
        choices={[
          { value: 'no', label: t('cannotBorrow') },
          { value: 'yes', label: t('canBorrow') },
        ]}
        value={asAnswer(debt.canStillBorrow)}
        onChange={(answer) => onChange({ canStillBorrow: answer === 'yes' })}
        isBeside
        isRequired
      />
    </div>
  );
}

function asAnswer(value: boolean | undefined): 'yes' | 'no' | undefined {
  if (value === undefined) return undefined;
  return value ? 'yes' : 'no';
}
