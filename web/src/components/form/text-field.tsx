import type { HTMLInputAutoCompleteAttribute } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldHelp, FieldLabel, FieldRefusal, type FieldProps } from './field-frame.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'search';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly isFirst?: boolean;
  /** Brings up the digits of a phone's keyboard. */
  readonly isNumeric?: boolean;
}

export function TextField(props: TextFieldProps) {
  const isRequired = props.isRequired ?? false;
  return (
    <AriaTextField
      name={props.name}
      value={props.value}
      onChange={props.onChange}
      type={props.type ?? 'text'}
      isRequired={isRequired}
      isDisabled={props.isDisabled ?? false}
      maxLength={props.maxLength ?? 200}
      autoComplete={props.autoComplete ?? 'off'}
      autoFocus={props.isFirst ?? false}
    >
      <FieldLabel label={props.label} isRequired={isRequired} />
      <Input
        className="field-box"
        placeholder={props.placeholder ?? ''}
        {...(props.isNumeric ? { inputMode: 'numeric' } : {})}
      />
      <FieldHelp>{props.help}</FieldHelp>
      <FieldRefusal />
    </AriaTextField>
  );
}
