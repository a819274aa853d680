import { useEffect, type ReactNode } from 'react';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';

interface PageHeadingProps {
  readonly title: string;
  /** One sentence that says what the page is for. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Above the title: where one came from. */
  readonly before?: ReactNode;
}

/** The one h1 of a page; it names the browser's tab too. */
export function PageHeading({ title, lead, actions, before }: PageHeadingProps) {
  const t = useWords(pieceWords);
  const tabName = `${title} · ${t('product')}`;
  useEffect(() => {
    document.title = tabName;
  }, [tabName]);
  return (
    <header className="mb-5 flex flex-col gap-3 sm:flex-row sm:items-end sm:justify-between print:mb-3">
      <div>
        {before && <div className="mb-1">{before}</div>}
        <h1 className="text-2xl text-indigo-900">{title}</h1>
        {lead && <p className="max-w-prose text-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
    </header>
  );
}
