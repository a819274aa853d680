/** The phone's own list: the choice elders already know how to use. */

import { useContext, useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';
import { LABEL, OPTIONAL, RefusalLine, type FieldProps } from './field-frame.tsx';
import { FieldRefusals } from './field-refusals.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** In place of 'please choose', where nothing chosen means all; the label then says no 'optional'. */
  readonly emptyLabel?: string;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const t = useWords(pieceWords);
  const id = useId();
  const refusals = useContext(FieldRefusals);
  const [isMissing, setMissing] = useState(false);
  const [overcome, setOvercome] = useState<unknown>();
  const served = overcome === refusals ? undefined : refusals[props.name];
  const refusal = isMissing && props.value === undefined ? t('requiredChoice') : served;
  const change = (event: ChangeEvent<HTMLSelectElement>) => {
    setMissing(false);
    setOvercome(refusals);
    props.onChange(props.choices.find((choice) => choice.value === event.target.value)?.value);
  };
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {props.label}
        {!props.isRequired && !props.emptyLabel && (
          <span className={OPTIONAL}>({t('optional')})</span>
        )}
      </label>
      <select
        id={id}
        name={props.name}
        className="field-box"
        value={props.value ?? ''}
        onChange={change}
        onInvalid={(event) => {
          setMissing(true);
          showOwnRefusal(event);
        }}
        required={props.isRequired ?? false}
        disabled={props.isDisabled ?? false}
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-about`}
        {...(refusal === undefined ? {} : { 'data-invalid': true })}
      >
        <option value="">{props.emptyLabel ?? t('choose')}</option>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <div id={`${id}-about`}>
        {props.help && <p className="mt-1 text-sm text-soft">{props.help}</p>}
        {refusal !== undefined && (
          <p className="mt-1.5">
            <RefusalLine>{refusal}</RefusalLine>
          </p>
        )}
      </div>
    </div>
  );
}

/** Keeps the browser's own bubble away and brings the first refused field into view. */
function showOwnRefusal(event: FormEvent<HTMLSelectElement>): void {
  event.preventDefault();
  const select = event.currentTarget;
  const first = select.form?.querySelector('input:invalid, select:invalid, textarea:invalid');
  if (first === select) select.focus();
}
