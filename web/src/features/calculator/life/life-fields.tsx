import { Select } from '../../../components/form/select.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { useWords } from '../../../lib/i18n.ts';
import {
  EXCESS_USES,
  INTEREST_RUNS,
  LATE_CHOICES,
  type LifeDraft,
  OTHER_INSTALMENTS,
} from './life-draft.ts';
import { lifeWords } from './words.ts';

interface LifeFieldsProps {
  readonly draft: LifeDraft;
  readonly onChange: (part: Partial<LifeDraft>) => void;
}

/** How the lender counts, and the days to look at. */
export function LifeFields({ draft, onChange }: LifeFieldsProps) {
  const t = useWords(lifeWords);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Select
        name="policies.interestRuns"
        label={t('interestRuns')}
        choices={INTEREST_RUNS.map((value) => ({ value, label: t(value) }))}
        value={draft.interestRuns}
        onChange={(interestRuns) => onChange({ interestRuns })}
        isRequired
      />
      <Select
        name="policies.excess"
        label={t('excess')}
        choices={EXCESS_USES.map((value) => ({ value, label: t(value) }))}
        value={draft.excess}
        onChange={(excess) => onChange({ excess })}
        isRequired
      />
      <Select
        name="policies.late"
        label={t('late')}
        choices={LATE_CHOICES.map((value) => ({ value, label: t(value) }))}
        value={draft.late}
        onChange={(late) => onChange({ late })}
        isRequired
      />
      <Select
        name="others"
        label={t('others')}
        choices={OTHER_INSTALMENTS.map((value) => ({ value, label: t(value) }))}
        value={draft.others}
        onChange={(others) => onChange({ others })}
        isRequired
      />
      <BuddhistDateField
        name="on"
        label={t('on')}
        value={draft.on}
        onChange={(on) => onChange({ on })}
        isRequired
      />
      <BuddhistDateField
        name="payOffDays.0"
        label={t('payOffOn')}
        value={draft.payOffOn}
        onChange={(payOffOn) => onChange({ payOffOn })}
      />
    </div>
  );
}
