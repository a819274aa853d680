import { toBuddhistYear } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import {
  FIRST_BIRTH_YEAR_BE,
  isReckoningAsked,
  meantInOldCalendar,
  type BirthReckoning,
} from '#domain/people/birth/birth';
import { dateText, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { CheckboxRow } from '../form/checkbox-row.tsx';
import { RadioCards, type CardChoice } from '../form/radio-cards.tsx';
import { BuddhistDateField } from '../typed-field/buddhist-date-field.tsx';
import { NumberField } from '../typed-field/number-field.tsx';
import type { BirthDraft } from './birth-draft.ts';
import { birthWords } from './words.ts';

interface BirthFieldsProps {
  readonly birth: BirthDraft;
  /** Of the person in the form with a dot, such as `household.members.0.`; empty for a form of one person. */
  readonly prefix: string;
  readonly set: (change: Partial<BirthDraft>) => void;
}

/** The day of birth, or the year alone; an old birthday is asked by which calendar it was written. */
export function BirthFields({ birth, prefix, set }: BirthFieldsProps) {
  const t = useWords(birthWords);
  return (
    <div className="flex flex-col gap-2">
      {birth.isYearOnly ? (
        <NumberField
          name={`${prefix}birthYearBe`}
          label={t('birthYear')}
          value={birth.birthYearBe}
          onChange={(birthYearBe) => set({ birthYearBe })}
          least={FIRST_BIRTH_YEAR_BE}
          most={toBuddhistYear(Number(todayInBangkok().slice(0, 4)))}
        />
      ) : (
        <BuddhistDateField
          name={`${prefix}birthOn`}
          label={t('birthOn')}
          value={birth.birthOn}
          onChange={(birthOn) => set({ birthOn, birthReckoning: undefined })}
          latest={todayInBangkok()}
        />
      )}
      <CheckboxRow
        name={`${prefix}isYearOnly`}
        label={t('yearOnly')}
        isChecked={birth.isYearOnly}
        onChange={(isYearOnly) => set({ isYearOnly })}
      />
      {!birth.isYearOnly && birth.birthOn !== undefined && (
        <Reckoning birth={birth} birthOn={birth.birthOn} prefix={prefix} set={set} />
      )}
    </div>
  );
}

/** Until BE 2483 the year began on 1 April, so a day in January to March may lie a year later. */
function Reckoning({ birth, birthOn, prefix, set }: BirthFieldsProps & { birthOn: string }) {
  const t = useWords(birthWords);
  if (!isReckoningAsked(birthOn)) return null;
  const meant = meantInOldCalendar(plainDate(birthOn));
  const choices: CardChoice<BirthReckoning>[] = [
    {
      value: 'old-calendar',
      label: t('oldCalendar'),
      about:
        meant === undefined ? t('oldCalendarNever') : t('todayReads', { date: dateText(meant) }),
      isDisabled: meant === undefined,
    },
    {
      value: 'new-calendar',
      label: t('newCalendar'),
      about: t('todayReads', { date: dateText(birthOn) }),
    },
  ];
  return (
    <RadioCards
      name={`${prefix}birthReckoning`}
      label={t('reckoning')}
      help={t('reckoningHelp')}
      choices={choices}
      value={birth.birthReckoning}
      onChange={(birthReckoning) => set({ birthReckoning })}
      isRequired
    />
  );
}
