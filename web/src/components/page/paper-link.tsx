import type { ReactNode } from 'react';
import { pathOf } from '#contracts/paths';
import { Icon } from '../action/icon.tsx';

/** The way to a printed paper, opened beside the page. */
export function PaperLink({ documentId, children }: { documentId: string; children: ReactNode }) {
  return (
    <a
      href={`${pathOf('document', { documentId })}?as=inline`}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center gap-2 font-semibold text-indigo-700 underline decoration-line underline-offset-4 hover:decoration-current print:hidden"
    >
      <Icon name="print" className="size-5" />
      {children}
    </a>
  );
}
