import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import type { KnownHouseholds } from './use-alike.ts';
import { alikeWords } from './words.ts';

interface HouseholdsInHouseProps {
  readonly known: KnownHouseholds;
  readonly isAnother: boolean;
  readonly onAnother: (isAnother: boolean) => void;
}

/** Several households may live in one house: the one that comes back, or another beside it. */
export function HouseholdsInHouse({ known, isAnother, onAnother }: HouseholdsInHouseProps) {
  const t = useWords(alikeWords);
  return (
    <div className="mt-5" aria-live="polite">
      <Notice kind="care" title={t('houseKnown')}>
        <ul className="my-1">
          {known.map((household) => (
            <li key={household.householdId}>
              {t('householdLine', { number: household.numberInHouse, name: household.headName })}
              {household.openCase !== null &&
                ` · ${t('hasOpenCase', { number: household.openCase.caseNumber })}`}
            </li>
          ))}
        </ul>
        <CheckboxRow
          name="household.isAnotherInHouse"
          label={t('isAnother')}
          isChecked={isAnother}
          onChange={onAnother}
        />
      </Notice>
    </div>
  );
}
