import type { ReactNode } from 'react';
import { Icon, type IconName } from '../action/icon.tsx';

const KINDS = {
  plain: { box: 'border-indigo-300 bg-indigo-50', mark: 'text-indigo-700', icon: 'info' },
  good: { box: 'border-leaf-500 bg-leaf-100', mark: 'text-leaf-700', icon: 'check' },
  care: { box: 'border-bamboo-600 bg-bamboo-100', mark: 'text-bamboo-800', icon: 'warning' },
  bad: { box: 'border-clay-500 bg-clay-100', mark: 'text-clay-700', icon: 'warning' },
} as const satisfies Record<string, { box: string; mark: string; icon: IconName }>;

interface NoticeProps {
  readonly kind?: keyof typeof KINDS;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A sentence that must not be missed, in the page where it matters. */
export function Notice({ kind = 'plain', title, children }: NoticeProps) {
  const { box, mark, icon } = KINDS[kind];
  return (
    <div className={`flex gap-3 rounded-card border-[1.5px] px-4 py-3.5 ${box}`}>
      <Icon name={icon} className={`mt-0.5 size-6 ${mark}`} />
      <div className="min-w-0 flex-1">
        {title && <p className={`font-bold ${mark}`}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
