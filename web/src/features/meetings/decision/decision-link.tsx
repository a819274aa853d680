import { Link } from '@tanstack/react-router';
import { useWords } from '../../../lib/i18n.ts';
import { decisionWords } from './words.ts';

/** The way to what the members saw, from where the item is told. */
export function DecisionLink(at: { readonly meetingId: string; readonly itemId: string }) {
  const t = useWords(decisionWords);
  const { meetingId, itemId } = at;
  return (
    <Link
      to="/meetings/$meetingId/items/$itemId/decision"
      params={{ meetingId, itemId }}
      className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4 print:hidden"
    >
      {t('read')}
    </Link>
  );
}
