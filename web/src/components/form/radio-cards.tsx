import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon, type IconName } from '../action/icon.tsx';
import { FieldHelp, FieldLabel, FieldRefusal, type FieldProps } from './field-frame.tsx';

export interface CardChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly about?: ReactNode;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
}

interface RadioCardsProps<Value extends string> extends FieldProps {
  readonly choices: readonly CardChoice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Cards beside each other on a desk; under each other on a phone in any case. */
  readonly isBeside?: boolean;
}

/** Few large choices, each a card to press. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const isRequired = props.isRequired ?? false;
  const choose = (value: string) => {
    const choice = props.choices.find((candidate) => candidate.value === value);
    if (choice) props.onChange(choice.value);
  };
  return (
    <RadioGroup
      name={props.name}
      value={props.value ?? null}
      onChange={choose}
      isRequired={isRequired}
      isDisabled={props.isDisabled ?? false}
    >
      <FieldLabel label={props.label} isRequired={isRequired} />
      <div
        className={props.isBeside ? 'grid gap-3 sm:auto-cols-fr sm:grid-flow-col' : 'grid gap-3'}
      >
        {props.choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className={CARD}
            isDisabled={choice.isDisabled ?? false}
          >
            <span className={DOT} aria-hidden="true" />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{choice.label}</span>
              {choice.about && <span className="block text-sm text-soft">{choice.about}</span>}
            </span>
            {choice.icon && <Icon name={choice.icon} className="size-6 text-indigo-700" />}
          </Radio>
        ))}
      </div>
      <FieldHelp>{props.help}</FieldHelp>
      <FieldRefusal missing="requiredChoice" />
    </RadioGroup>
  );
}

const CARD =
  'group flex min-h-14 cursor-pointer items-start gap-3 rounded-field border-[1.5px] border-edge bg-white px-4 py-3 ' +
  'data-hovered:bg-indigo-50 data-selected:border-indigo-700 data-selected:bg-indigo-50 ' +
  'data-selected:ring-2 data-selected:ring-indigo-700 data-invalid:border-clay-700 ' +
  'data-focus-visible:outline-3 data-focus-visible:outline-offset-3 data-focus-visible:outline-indigo-600 ' +
  'data-disabled:cursor-not-allowed data-disabled:border-line data-disabled:bg-straw data-disabled:text-soft';

const DOT =
  'mt-[0.15em] size-6 shrink-0 rounded-full border-[2px] border-edge bg-white ' +
  'group-data-selected:border-[7px] group-data-selected:border-indigo-700';
