import { formatPhone, parsePhone } from '#domain/people/phone';
import { useWords } from '../../lib/i18n.ts';
import type { FieldProps } from '../form/field-frame.tsx';
import { TypedField, type Reading } from './typed-field.tsx';
import { typedFieldWords } from './words.ts';

interface PhoneFieldProps extends FieldProps {
  readonly value: string | undefined;
  readonly onChange: (phone: string | undefined) => void;
}

/** A Thai phone number in any usual spelling. */
export function PhoneField(props: PhoneFieldProps) {
  const t = useWords(typedFieldWords);
  const read = (text: string): Reading<string> => {
    const parsed = parsePhone(text);
    return 'refused' in parsed ? { refusal: t('not-a-phone-number') } : { value: parsed.phone };
  };
  return (
    <TypedField
      {...props}
      help={props.help ?? t('phoneExample')}
      read={read}
      write={inGroups}
      inputMode="tel"
      isNarrow
    />
  );
}

function inGroups(text: string): string {
  const parsed = parsePhone(text);
  return 'refused' in parsed ? text : formatPhone(parsed.phone);
}
