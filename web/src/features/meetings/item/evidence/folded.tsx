import type { ReactNode } from 'react';

/** Figures behind a press. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
