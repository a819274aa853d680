import { toBuddhistYear } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import {
  FIRST_BIRTH_YEAR_BE,
  isReckoningAsked,
  meantInOldCalendar,
  type BirthReckoning,
} from '#domain/people/birth/birth';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { RadioCards, type CardChoice } from '../../../../components/form/radio-cards.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { NumberField } from '../../../../components/typed-field/number-field.tsx';
import { dateText, todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { registerWords } from '../words.ts';
import type { MemberDraft } from './member-draft.ts';

interface BirthFieldsProps {
  readonly member: MemberDraft;
  /** Of the member in the form: `household.members.0`. */
  readonly path: string;
  readonly set: (change: Partial<MemberDraft>) => void;
}

/** The day of birth, or the year alone; an old birthday is asked by which calendar it was written. */
export function BirthFields({ member, path, set }: BirthFieldsProps) {
  const t = useWords(registerWords);
  return (
    <div className="flex flex-col gap-2">
      {member.isYearOnly ? (
        <NumberField
          name={`${path}.birthYearBe`}
          label={t('birthYear')}
          value={member.birthYearBe}
          onChange={(birthYearBe) => set({ birthYearBe })}
          least={FIRST_BIRTH_YEAR_BE}
          most={toBuddhistYear(Number(todayInBangkok().slice(0, 4)))}
        />
      ) : (
        <BuddhistDateField
          name={`${path}.birthOn`}
          label={t('birthOn')}
          value={member.birthOn}
          onChange={(birthOn) => set({ birthOn, birthReckoning: undefined })}
          latest={todayInBangkok()}
        />
      )}
      <CheckboxRow
        name={`${path}.isYearOnly`}
        label={t('yearOnly')}
        isChecked={member.isYearOnly}
        onChange={(isYearOnly) => set({ isYearOnly })}
      />
      {!member.isYearOnly && member.birthOn !== undefined && (
        <Reckoning member={member} birthOn={member.birthOn} path={path} set={set} />
      )}
    </div>
  );
}

/** Until BE 2483 the year began on 1 April, so a day in January to March may lie a year later. */
function Reckoning({ member, birthOn, path, set }: BirthFieldsProps & { birthOn: string }) {
  const t = useWords(registerWords);
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
      name={`${path}.birthReckoning`}
      label={t('reckoning')}
      help={t('reckoningHelp')}
      choices={choices}
      value={member.birthReckoning}
      onChange={(birthReckoning) => set({ birthReckoning })}
      isRequired
    />
  );
}
