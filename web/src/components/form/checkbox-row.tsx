import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Icon } from '../action/icon.tsx';
import { FieldHelp, FieldRefusal, type FieldProps } from './field-frame.tsx';

interface CheckboxRowProps extends FieldProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One statement to agree to; the whole row is the target. */
export function CheckboxRow(props: CheckboxRowProps) {
  return (
    <CheckboxField
      name={props.name}
      isSelected={props.isChecked}
      onChange={props.onChange}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
    >
      <CheckboxButton className={ROW}>
        <span className={BOX} aria-hidden="true">
          {props.isChecked && <Icon name="check" className="size-5" />}
        </span>
        <span className="min-w-0 flex-1">{props.label}</span>
      </CheckboxButton>
      <FieldHelp>{props.help}</FieldHelp>
      <FieldRefusal missing="requiredTick" />
    </CheckboxField>
  );
}

const ROW =
  'group -mx-2 flex min-h-12 cursor-pointer items-start gap-3 rounded-field px-2 py-2.5 data-hovered:bg-indigo-50 ' +
  'data-focus-visible:outline-3 data-focus-visible:outline-indigo-600 data-disabled:text-soft';

const BOX =
  'grid size-7 shrink-0 place-items-center rounded-md border-[2px] border-edge bg-white text-white ' +
  'group-data-selected:border-indigo-700 group-data-selected:bg-indigo-700 group-data-invalid:border-clay-700';
