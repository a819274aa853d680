import { lazy, Suspense, useState } from 'react';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import { parseTypedDate } from '#domain/dates/typed-date';
import { dateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Button } from '../action/button.tsx';
import type { FieldProps } from '../form/field-frame.tsx';
import { TypedField, type Reading } from './typed-field.tsx';
import { typedFieldWords } from './words.ts';

// The calendar is heavy (React Aria's dates), so a phone loads it only when somebody opens it.
const CalendarDialog = lazy(async () => ({
  default: (await import('./calendar-dialog.tsx')).CalendarDialog,
}));

interface BuddhistDateFieldProps extends FieldProps {
  /** ISO date. */
  readonly value: string | undefined;
  readonly onChange: (on: string | undefined) => void;
  /** ISO dates, both allowed themselves. */
  readonly earliest?: string;
  readonly latest?: string;
}

/** People type a Buddhist-era date; the full date stands below as confirmation. */
export function BuddhistDateField({ earliest, latest, ...props }: BuddhistDateFieldProps) {
  const t = useWords(typedFieldWords);
  const [isOpen, setOpen] = useState(false);
  const read = (text: string): Reading<string> => {
    const parsed = parseTypedDate(text);
    if ('refused' in parsed) return { refusal: t(parsed.refused) };
    if (earliest !== undefined && parsed.date < earliest) {
      return { refusal: t('tooEarlyDate', { date: dateText(earliest) }) };
    }
    if (latest !== undefined && parsed.date > latest) {
      return { refusal: t('tooLateDate', { date: dateText(latest) }) };
    }
    return { value: parsed.date };
  };
  return (
    <>
      <TypedField
        {...props}
        help={props.help ?? t('dateExample')}
        read={read}
        write={(on) => formatThaiDate(plainDate(on), { style: 'numeric' })}
        confirm={dateText}
        placeholder="25/03/2564"
        isNarrow
        aside={
          <Button
            look="secondary"
            icon="calendar"
            label={t('openCalendar')}
            onPress={() => setOpen(true)}
          >
            {null}
          </Button>
        }
      />
      {isOpen && (
        <Suspense>
          <CalendarDialog
            label={props.label}
            value={props.value}
            earliest={earliest}
            latest={latest}
            onChoose={props.onChange}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
