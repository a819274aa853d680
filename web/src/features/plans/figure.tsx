import type { ReactNode } from 'react';

export interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  /** How it was made, sentence by sentence. */
  readonly how: readonly string[];
}

/** A figure that opens to how it was made. */
export function Figure({ label, value, how }: FigureProps) {
  return (
    <details className="border-b border-line last:border-0">
      <summary className="flex min-h-12 cursor-pointer list-none flex-wrap items-baseline justify-between gap-x-3 py-2 marker:content-none">
        <span className="text-sm text-soft underline decoration-dotted underline-offset-4">
          {label}
        </span>
        <span className="ml-auto text-right font-semibold">{value}</span>
      </summary>
      <ul className="pb-3 text-sm">
        {how.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
