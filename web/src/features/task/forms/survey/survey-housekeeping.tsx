import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { NumberField } from '../../../../components/typed-field/number-field.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import type { SurveyDraft } from './survey-draft.ts';
import { surveyWords } from './words.ts';

interface SurveyHousekeepingProps {
  readonly draft: Pick<SurveyDraft, 'dependants' | 'savingsSatang'>;
  readonly onChange: (part: Partial<SurveyDraft>) => void;
}

/** For how many mouths, and what the household puts aside and keeps in its plan. */
export function SurveyHousekeeping({ draft, onChange }: SurveyHousekeepingProps) {
  const t = useWords(surveyWords);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <NumberField
        name="dependants"
        label={t('dependants')}
        help={t('dependantsHelp')}
        value={draft.dependants}
        onChange={(dependants) => onChange({ dependants })}
        most={30}
        unit={t('people')}
      />
      <MoneyField
        name="savingsSatang"
        label={t('savings')}
        help={t('savingsHelp')}
        value={draft.savingsSatang}
        onChange={(savingsSatang) => onChange({ savingsSatang })}
        mayBeZero
      />
    </div>
  );
}
