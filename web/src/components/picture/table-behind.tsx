import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';

/** The same figures as a table, behind a press: for readers, for copying, for who distrusts pictures. */
export function TableBehind({ children }: { children: ReactNode }) {
  const t = useWords(pieceWords);
  return (
    <details className="mt-3 print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {t('showAsTable')}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
