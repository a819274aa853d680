import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';

const LOOKS = {
  primary:
    'bg-indigo-700 text-white border-indigo-700 data-hovered:bg-indigo-800 data-pressed:bg-indigo-900',
  secondary:
    'bg-white text-indigo-800 border-indigo-600 data-hovered:bg-indigo-50 data-pressed:bg-indigo-100',
  quiet:
    'bg-transparent text-indigo-800 border-transparent data-hovered:bg-indigo-100 data-pressed:bg-indigo-100',
  danger:
    'bg-white text-clay-700 border-clay-700 data-hovered:bg-clay-100 data-pressed:bg-clay-100',
} as const;

export type ButtonLook = keyof typeof LOOKS;

const SHAPE =
  'inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-field border-[1.5px] ' +
  'px-5 py-2 text-center font-semibold leading-snug transition-colors ' +
  'data-disabled:cursor-not-allowed data-disabled:border-line data-disabled:bg-straw data-disabled:text-soft';

/** The classes of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook = 'primary', isWide = false): string {
  return `${SHAPE} ${LOOKS[look]} ${isWide ? 'w-full' : ''}`;
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly look?: ButtonLook;
  readonly type?: 'button' | 'submit';
  readonly icon?: IconName;
  /** Shows that the press was taken; further presses do nothing. */
  readonly isRunning?: boolean;
  readonly isDisabled?: boolean;
  readonly isWide?: boolean;
  /** Where the words on the button need its surroundings to be understood. */
  readonly label?: string;
}

export function Button(props: ButtonProps) {
  const { look = 'primary', isRunning = false, isWide = false } = props;
  return (
    <AriaButton
      className={buttonClass(look, isWide)}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      isPending={isRunning}
      {...(props.onPress ? { onPress: props.onPress } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
    >
      {isRunning ? <Turning /> : props.icon ? <Icon name={props.icon} /> : null}
      {props.children}
    </AriaButton>
  );
}

function Turning() {
  return (
    <span
      aria-hidden="true"
      className="size-[1.1em] animate-spin rounded-full border-[3px] border-current border-r-transparent"
    />
  );
}
