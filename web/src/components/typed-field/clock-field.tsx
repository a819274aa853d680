import { clockText, findClock } from '../../lib/clock-text.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import type { FieldProps } from '../form/field-frame.tsx';
import { TypedField, type Reading } from './typed-field.tsx';
import { typedFieldWords } from './words.ts';

interface ClockFieldProps extends FieldProps {
  /** 'HH:MM'. */
  readonly value: string | undefined;
  readonly onChange: (time: string | undefined) => void;
}

/** A time of day, typed in any of the usual ways. */
export function ClockField(props: ClockFieldProps) {
  const t = useWords(typedFieldWords);
  const { language } = useLanguage();
  const read = (text: string): Reading<string> => {
    const value = findClock(text);
    return value === undefined ? { refusal: t('notATime') } : { value };
  };
  return (
    <TypedField
      {...props}
      help={props.help ?? t('timeExample')}
      placeholder="18.00"
      read={read}
      write={(time) => clockText(time, language)}
      inputMode="decimal"
      isNarrow
    />
  );
}
