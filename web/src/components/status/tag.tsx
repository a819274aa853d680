import type { ReactNode } from 'react';
import { Icon, type IconName } from '../action/icon.tsx';

const TONES = {
  plain: 'bg-straw text-ink',
  calm: 'bg-indigo-100 text-indigo-800',
  good: 'bg-leaf-100 text-leaf-700',
  care: 'bg-bamboo-100 text-bamboo-800',
  bad: 'bg-clay-100 text-clay-700',
} as const;

export type TagTone = keyof typeof TONES;

/** A state in one or two words, an adjective. The words say it; colour only helps. */
export function Tag(props: { children: ReactNode; tone?: TagTone; icon?: IconName }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-md px-2.5 py-0.5 text-sm font-semibold ${TONES[props.tone ?? 'plain']}`}
    >
      {props.icon && <Icon name={props.icon} className="size-[1.15em]" />}
      {props.children}
    </span>
  );
}
