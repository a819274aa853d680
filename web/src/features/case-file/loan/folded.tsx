import type { ReactNode } from 'react';

interface FoldedProps {
  readonly summary: string;
  readonly aside?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A long part of the contract, folded until asked for. */
export function Folded({ summary, aside, isOpen = false, children }: FoldedProps) {
  return (
    <details className="border-t border-line py-1" open={isOpen}>
      <summary className="flex min-h-12 cursor-pointer flex-wrap items-center justify-between gap-x-4">
        <span className="font-semibold text-indigo-700 underline underline-offset-4">
          {summary}
        </span>
        {aside && <span className="text-sm text-soft">{aside}</span>}
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
