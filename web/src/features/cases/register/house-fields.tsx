import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { TypedField, type Reading } from '../../../components/typed-field/typed-field.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useMe } from '../../../lib/session.ts';
import { HouseholdsInHouse } from './alike/households-in-house.tsx';
import type { KnownHouseholds } from './alike/use-alike.ts';
import { registerWords } from './words.ts';

export interface HouseDraft {
  readonly centreId: string | undefined;
  readonly houseNumber: string;
  readonly villageNumber: number | undefined;
  /** Empty when not known. */
  readonly houseCode: string;
  readonly isAnotherInHouse: boolean;
}

interface HouseFieldsProps {
  readonly house: HouseDraft;
  readonly onChange: (house: HouseDraft) => void;
  readonly isCentreAsked: boolean;
  readonly known: KnownHouseholds;
}

export function HouseFields({ house, onChange, isCentreAsked, known }: HouseFieldsProps) {
  const t = useWords(registerWords);
  const { language } = useLanguage();
  const centres = useMe().data?.centres ?? [];
  const set = (change: Partial<HouseDraft>) => onChange({ ...house, ...change });
  const readHouseCode = (text: string): Reading<string> =>
    HOUSE_CODE.test(text.replaceAll(/[\s-]/g, ''))
      ? { value: text.replaceAll(/[\s-]/g, '') }
      : { refusal: t('houseCodeWrong') };
  return (
    <Section title={t('where')}>
      <div className="grid gap-5 sm:grid-cols-2">
        {isCentreAsked && (
          <Select
            name="centreId"
            label={t('centre')}
            choices={centres.map(({ centreId, name }) => ({
              value: centreId,
              label: name[language],
            }))}
            value={house.centreId}
            onChange={(centreId) => set({ centreId })}
            isRequired
          />
        )}
        <TextField
          name="household.houseNumber"
          label={t('houseNumber')}
          value={house.houseNumber}
          onChange={(houseNumber) => set({ houseNumber })}
          placeholder="12/3"
          maxLength={30}
          isRequired
        />
        <NumberField
          name="household.villageNumber"
          label={t('villageNumber')}
          value={house.villageNumber}
          onChange={(villageNumber) => set({ villageNumber })}
          least={1}
          most={99}
          isRequired
        />
        <TypedField
          name="household.houseCode"
          label={t('houseCode')}
          help={t('houseCodeHelp')}
          value={house.houseCode === '' ? undefined : house.houseCode}
          onChange={(houseCode) => set({ houseCode: houseCode ?? '' })}
          read={readHouseCode}
          write={(code) => code}
          inputMode="numeric"
          isNarrow
        />
      </div>
      {known.length > 0 && (
        <HouseholdsInHouse
          known={known}
          isAnother={house.isAnotherInHouse}
          onAnother={(isAnotherInHouse) => set({ isAnotherInHouse })}
        />
      )}
    </Section>
  );
}

const HOUSE_CODE = /^\d{11}$/;
