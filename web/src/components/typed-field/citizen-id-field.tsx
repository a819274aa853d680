import { formatCitizenId, parseCitizenId } from '#domain/people/citizen-id';
import { useWords } from '../../lib/i18n.ts';
import type { FieldProps } from '../form/field-frame.tsx';
import { TypedField, type Reading } from './typed-field.tsx';
import { typedFieldWords } from './words.ts';

interface CitizenIdFieldProps extends FieldProps {
  /** Thirteen digits without dashes. */
  readonly value: string | undefined;
  readonly onChange: (citizenId: string | undefined) => void;
}

/** Thirteen digits with dashes as on the card; a wrong check digit is refused. */
export function CitizenIdField(props: CitizenIdFieldProps) {
  const t = useWords(typedFieldWords);
  const read = (text: string): Reading<string> => {
    const parsed = parseCitizenId(text);
    return 'refused' in parsed ? { refusal: t(parsed.refused) } : { value: parsed.citizenId };
  };
  return (
    <TypedField
      {...props}
      help={props.help ?? t('citizenIdExample')}
      read={read}
      write={asOnTheCard}
      inputMode="numeric"
      isNarrow
    />
  );
}

function asOnTheCard(text: string): string {
  const parsed = parseCitizenId(text);
  return 'refused' in parsed ? text : formatCitizenId(parsed.citizenId);
}
