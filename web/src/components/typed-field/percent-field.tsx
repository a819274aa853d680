import { parsePercent } from '#domain/interest/rate';
import { useWords } from '../../lib/i18n.ts';
import type { FieldProps } from '../form/field-frame.tsx';
import { TypedField, type Reading } from './typed-field.tsx';
import { typedFieldWords } from './words.ts';

interface PercentFieldProps extends FieldProps {
  /** Hundredths of a per cent. */
  readonly value: number | undefined;
  readonly onChange: (basisPoints: number | undefined) => void;
}

/** Per cent with at most two decimals; Thai digits are read too. */
export function PercentField(props: PercentFieldProps) {
  const t = useWords(typedFieldWords);
  const read = (text: string): Reading<number> => {
    const parsed = parsePercent(text);
    return 'refused' in parsed ? { refusal: t(parsed.refused) } : { value: parsed.basisPoints };
  };
  return (
    <TypedField
      {...props}
      read={read}
      write={(basisPoints) => String(basisPoints / 100)}
      inputMode="decimal"
      unit="%"
      isNarrow
    />
  );
}
