import { useContext, useId } from 'react';
import { LABEL, RefusalLine } from './field-frame.tsx';
import { FieldRefusals } from './field-refusals.ts';

interface ManyBoxesProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  /** In the order of the choices. */
  readonly onChange: (values: readonly Value[]) => void;
  /** Short choices such as months: several in a row on a phone. */
  readonly isDense?: boolean;
}

/** Any number of a few choices, each a box to tick. */
export function ManyBoxes<Value extends string>(props: ManyBoxesProps<Value>) {
  const { name, label, help, choices, values, onChange, isDense = false } = props;
  const id = useId();
  const refusal = useContext(FieldRefusals)[name];
  const toggle = (value: Value, isTicked: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? isTicked : values.includes(each))),
    );
  return (
    <fieldset aria-describedby={help === undefined ? undefined : id}>
      <legend className={LABEL}>{label}</legend>
      {help !== undefined && (
        <p id={id} className="mb-1 text-sm text-soft">
          {help}
        </p>
      )}
      <div className={isDense ? 'grid grid-cols-3 gap-x-2 sm:grid-cols-6' : 'grid sm:grid-cols-2'}>
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-11 cursor-pointer items-center gap-2.5">
            <input
              type="checkbox"
              name={name}
              value={choice.value}
              checked={values.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.target.checked)}
              className="size-6 shrink-0 accent-indigo-700"
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {refusal !== undefined && <RefusalLine>{refusal}</RefusalLine>}
    </fieldset>
  );
}
