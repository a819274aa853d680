import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';

const WIDTHS = ['w-3/4', 'w-full', 'w-5/6', 'w-2/3'] as const;

/** Where something is loading: grey lines of its rough shape, told once to readers. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <Waiting>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`h-5 rounded bg-straw ${WIDTHS[line % WIDTHS.length]}`} />
      ))}
    </Waiting>
  );
}

/** Rows of a list while they load. */
export function SkeletonRows({ rows = 4 }: { rows?: number }) {
  return (
    <Waiting>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="card flex flex-col gap-3 p-5">
          <div className="h-5 w-1/2 rounded bg-straw" />
          <div className="h-4 w-3/4 rounded bg-straw" />
        </div>
      ))}
    </Waiting>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  const t = useWords(pieceWords);
  return (
    <div role="status" className="flex animate-pulse flex-col gap-3">
      <span className="sr-only">{t('loading')}</span>
      {children}
    </div>
  );
}
