import { DEBT_PURPOSES, PAPERS_SEEN } from '#domain/assessment/evidence/evidence';
import { ManyBoxes } from '../../../../components/form/many-boxes.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { paperWords, purposeWords } from '../../../../lib/code-words/evidence.ts';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { FoldedPart } from './line-card.tsx';
import type { DebtDraft } from './survey-draft.ts';
import { surveyWords } from './words.ts';

interface SurveyDebtStoryProps {
  readonly at: number;
  readonly debt: DebtDraft;
  readonly onChange: (part: Partial<DebtDraft>) => void;
}

/** Which papers were seen, what the money was for and what became of it; folded until asked for. */
export function SurveyDebtStory({ at, debt, onChange }: SurveyDebtStoryProps) {
  const t = useWords(surveyWords);
  const paper = useWords(paperWords);
  const purpose = useWords(purposeWords);
  const purposes = DEBT_PURPOSES.map((value) => ({ value, label: purpose(value) }));
  return (
    <FoldedPart summary={t('debtStory')}>
      <div className="sm:col-span-2">
        <ManyBoxes
          name={`debts.${at}.papersSeen`}
          label={t('papersSeen')}
          choices={PAPERS_SEEN.map((value) => ({ value, label: paper(value) }))}
          values={debt.papersSeen}
          onChange={(papersSeen) => onChange({ papersSeen })}
        />
      </div>
      <Select
        name={`debts.${at}.statedPurpose`}
        label={t('statedPurpose')}
        choices={purposes}
        value={debt.statedPurpose}
        onChange={(statedPurpose) => onChange({ statedPurpose })}
      />
      <Select
        name={`debts.${at}.actualUse`}
        label={t('actualUse')}
        choices={purposes}
        value={debt.actualUse}
        onChange={(actualUse) => onChange({ actualUse })}
      />
      <BuddhistDateField
        name={`debts.${at}.borrowedOn`}
        label={t('borrowedOn')}
        value={debt.borrowedOn}
        onChange={(borrowedOn) => onChange({ borrowedOn })}
        latest={todayInBangkok()}
      />
      <BuddhistDateField
        name={`debts.${at}.arrearsSince`}
        label={t('arrearsSince')}
        value={debt.arrearsSince}
        onChange={(arrearsSince) => onChange({ arrearsSince })}
        latest={todayInBangkok()}
      />
    </FoldedPart>
  );
}
