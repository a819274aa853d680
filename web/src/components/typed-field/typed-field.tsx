/**
 * A box for one fact that people type in many ways (money, dates, numbers). The refusal stands at
 * the field when it is left, the understood value is written back tidily, and the form gets data.
 */

import { useState, type ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input, TextField } from 'react-aria-components/TextField';
import { FieldHelp, FieldLabel, FieldRefusal, type FieldProps } from '../form/field-frame.tsx';

/** What reading the typed text gives: a value, or the sentence to stand at the field. */
export type Reading<Value> = { readonly value: Value } | { readonly refusal: string };

interface TypedFieldProps<Value> extends FieldProps {
  readonly value: Value | undefined;
  /** Undefined while the field is empty or what it holds is refused. */
  readonly onChange: (value: Value | undefined) => void;
  readonly read: (text: string) => Reading<Value>;
  readonly write: (value: Value) => string;
  /** Says back in full what was understood. */
  readonly confirm?: (value: Value) => ReactNode;
  readonly inputMode?: 'decimal' | 'numeric' | 'tel' | 'text';
  readonly placeholder?: string;
  readonly unit?: string;
  /** At the right inside the box, such as a calendar button. */
  readonly aside?: ReactNode;
  readonly isNarrow?: boolean;
}

export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { value, read, write, onChange, isRequired = false } = props;
  const [text, setText] = useState(() => (value === undefined ? '' : write(value)));
  const [given, setGiven] = useState(value);
  if (value !== given) {
    // The form itself changed the value, so what was typed no longer stands.
    setGiven(value);
    setText(value === undefined ? '' : write(value));
  }
  const type = (typed: string) => {
    const next = valueOf(typed, read);
    setText(typed);
    setGiven(next);
    onChange(next);
  };
  return (
    <TextField
      name={props.name}
      value={text}
      onChange={type}
      onBlur={() => {
        if (value !== undefined) setText(write(value));
      }}
      validate={(typed) => refusalOf(typed, read)}
      isRequired={isRequired}
      isDisabled={props.isDisabled ?? false}
      inputMode={props.inputMode ?? 'text'}
      autoComplete="off"
    >
      <FieldLabel label={props.label} isRequired={isRequired} />
      <Group className={`flex items-center gap-2 ${props.isNarrow ? 'max-w-72' : ''}`}>
        <Input className="field-box text-lg" placeholder={props.placeholder ?? ''} />
        {props.unit && <span className="shrink-0 text-soft">{props.unit}</span>}
        {props.aside}
      </Group>
      {props.confirm && (
        <p aria-live="polite" className="mt-1 font-semibold text-leaf-700 empty:hidden">
          {value !== undefined && props.confirm(value)}
        </p>
      )}
      <FieldHelp>{props.help}</FieldHelp>
      <FieldRefusal />
    </TextField>
  );
}

function valueOf<Value>(text: string, read: (text: string) => Reading<Value>): Value | undefined {
  if (text.trim() === '') return undefined;
  const reading = read(text);
  return 'value' in reading ? reading.value : undefined;
}

function refusalOf<Value>(text: string, read: (text: string) => Reading<Value>): string | null {
  if (text.trim() === '') return null;
  const reading = read(text);
  return 'refusal' in reading ? reading.refusal : null;
}
