import { formatBaht, parseBaht, satangFromJson, satangToJson } from '#domain/money/satang';
import { useWords } from '../../lib/i18n.ts';
import type { FieldProps } from '../form/field-frame.tsx';
import { TypedField, type Reading } from './typed-field.tsx';
import { typedFieldWords } from './words.ts';

interface MoneyFieldProps extends FieldProps {
  /** Decimal string of satang, as the contracts carry money. */
  readonly value: string | undefined;
  readonly onChange: (amountSatang: string | undefined) => void;
  readonly mayBeZero?: boolean;
}

/** People type baht, the form gets a decimal string of satang. */
export function MoneyField({ mayBeZero = false, ...props }: MoneyFieldProps) {
  const t = useWords(typedFieldWords);
  const read = (text: string): Reading<string> => {
    const parsed = parseBaht(text);
    if ('refused' in parsed) return { refusal: t(parsed.refused) };
    if (parsed.satang === 0n && !mayBeZero) return { refusal: t('must-be-more-than-zero') };
    return { value: satangToJson(parsed.satang) };
  };
  return (
    <TypedField
      {...props}
      help={props.help ?? t('moneyExample')}
      read={read}
      write={(amountSatang) => formatBaht(satangFromJson(amountSatang))}
      inputMode="decimal"
      unit={t('baht')}
      isNarrow
    />
  );
}
