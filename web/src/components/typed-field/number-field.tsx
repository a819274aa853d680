import { parseTypedNumber } from '#domain/thai/typed-number';
import { useWords } from '../../lib/i18n.ts';
import type { FieldProps } from '../form/field-frame.tsx';
import { TypedField, type Reading } from './typed-field.tsx';
import { typedFieldWords } from './words.ts';

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
}

/** A whole number such as people in a household or months; Thai digits are read too. */
export function NumberField({ least = 0, most = 1_000_000, ...props }: NumberFieldProps) {
  const t = useWords(typedFieldWords);
  const read = (text: string): Reading<number> => {
    const parsed = parseTypedNumber(text, { decimals: 0, largest: 1_000_000_000n });
    if ('refused' in parsed) {
      const isShape = parsed.refused === 'not-a-number' || parsed.refused === 'too-many-decimals';
      return { refusal: t(isShape ? 'not-a-whole-number' : parsed.refused) };
    }
    const value = Number(parsed.scaled);
    if (value < least) return { refusal: t('tooSmallNumber', { least }) };
    if (value > most) return { refusal: t('tooLargeNumber', { most }) };
    return { value };
  };
  return <TypedField {...props} read={read} write={String} inputMode="numeric" isNarrow />;
}
