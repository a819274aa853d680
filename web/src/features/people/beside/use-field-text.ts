import type { PersonRecord } from '#contracts/person-records';
import type { MergeField } from '#domain/people/merge/merge';
import { noIdReasonWords, titleWords } from '../../../lib/code-words/household.ts';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { peopleWords } from '../words.ts';

/** What a record says in a field, as a person reads it. */
export function useFieldText(): (record: PersonRecord, field: MergeField) => string {
  const t = useWords(peopleWords);
  const titleOf = useWords(titleWords);
  const noIdOf = useWords(noIdReasonWords);
  const citizenId = ({ maskedCitizenId, noIdReason }: PersonRecord) =>
    maskedCitizenId ?? (noIdReason === null ? t('unknown') : noIdOf(noIdReason));
  const birth = ({ birthOn, birthYearBe, birthReckoning }: PersonRecord) => {
    if (birthOn === null) {
      return birthYearBe === null ? t('unknown') : t('yearOnly', { year: birthYearBe });
    }
    const on = dateText(birthOn);
    return birthReckoning === 'old-calendar'
      ? t('oldCalendar', { date: on, year: birthYearBe ?? '' })
      : on;
  };
  const texts: Readonly<Record<MergeField, (record: PersonRecord) => string>> = {
    title: ({ title }) => titleOf(title),
    firstName: ({ firstName }) => firstName,
    lastName: ({ lastName }) => lastName,
    citizenId,
    birth,
    phone: ({ phone }) => phone ?? t('unknown'),
  };
  return (record, field) => texts[field](record);
}
