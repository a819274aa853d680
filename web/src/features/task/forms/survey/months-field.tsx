import { ENGLISH_MONTHS, THAI_SHORT_MONTHS } from '#domain/dates/month-names';
import { ManyBoxes } from '../../../../components/form/many-boxes.tsx';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { surveyWords } from './words.ts';

interface MonthsFieldProps {
  readonly name: string;
  readonly months: readonly number[];
  readonly onChange: (months: readonly number[]) => void;
}

/** The calendar months in which a yearly line comes; none ticked means all twelve. */
export function MonthsField({ name, months, onChange }: MonthsFieldProps) {
  const t = useWords(surveyWords);
  const { language } = useLanguage();
  const names = language === 'th' ? THAI_SHORT_MONTHS : ENGLISH_MONTHS.map((m) => m.slice(0, 3));
  return (
    <div className="sm:col-span-2">
      <ManyBoxes
        name={name}
        label={t('months')}
        help={t('monthsHelp')}
        choices={names.map((label, index) => ({ value: String(index + 1), label }))}
        values={months.map(String)}
        onChange={(values) => onChange(values.map(Number))}
        isDense
      />
    </div>
  );
}
