import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface LinkRowProps {
  /** Where the row leads, as the router's `linkOptions({ to, params })`. */
  readonly link: LinkProps;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** At the right on a desk, under the title on a phone: tags, due marks. */
  readonly aside?: ReactNode;
  readonly isUrgent?: boolean;
  /** A quick act beside the row, shown on a desk only; the row itself leads to it on a phone. */
  readonly action?: ReactNode;
}

/** One thing in a list; the whole row is the link. Stand it in a `LinkRows`. */
export function LinkRow({ link, title, children, aside, action, isUrgent = false }: LinkRowProps) {
  return (
    <li className="relative flex items-center">
      {isUrgent && <span className="absolute inset-y-3 left-0 w-1.5 rounded-r bg-clay-500" />}
      <Link
        {...link}
        className="flex min-h-16 min-w-0 flex-1 items-center gap-3 px-5 py-3.5 transition-colors hover:bg-indigo-50 focus-visible:-outline-offset-4"
      >
        <span className="flex min-w-0 flex-1 flex-col gap-x-6 gap-y-1.5 sm:flex-row sm:items-center">
          <span className="min-w-0 flex-1">
            <span className="block font-semibold text-indigo-900">{title}</span>
            {children && <span className="block text-sm text-soft">{children}</span>}
          </span>
          {aside && <span className="flex flex-wrap items-center gap-2">{aside}</span>}
        </span>
        <Icon name="forward" className="size-5 text-edge" />
      </Link>
      {action && <span className="hidden shrink-0 pr-4 lg:block">{action}</span>}
    </li>
  );
}

/** The list around link rows: one card, a hair line between rows. */
export function LinkRows({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul aria-label={label} className="card divide-y divide-line overflow-hidden">
      {children}
    </ul>
  );
}
