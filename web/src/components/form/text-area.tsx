import { TextArea as AriaTextArea, TextField } from 'react-aria-components/TextField';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';
import { FieldHelp, FieldLabel, FieldRefusal, type FieldProps } from './field-frame.tsx';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines. Counts the room left only when it gets short. */
export function TextArea(props: TextAreaProps) {
  const t = useWords(pieceWords);
  const isRequired = props.isRequired ?? false;
  const maxLength = props.maxLength ?? 1000;
  const left = maxLength - props.value.length;
  return (
    <TextField
      name={props.name}
      value={props.value}
      onChange={props.onChange}
      isRequired={isRequired}
      isDisabled={props.isDisabled ?? false}
      maxLength={maxLength}
    >
      <FieldLabel label={props.label} isRequired={isRequired} />
      <AriaTextArea className="field-box field-sizing-content" rows={props.rows ?? 3} />
      <FieldHelp>{left <= 100 ? t('charactersLeft', { count: left }) : props.help}</FieldHelp>
      <FieldRefusal />
    </TextField>
  );
}
