import { reasonWords } from '../../lib/code-words/reasons.ts';
import { useWords } from '../../lib/i18n.ts';

/** Gives the words of a reason that the server tells as a code; undefined for one of the system's own. */
export function useReasonText(): (reason: string | null) => string | undefined {
  const word = useWords(reasonWords);
  return (reason) => (reason !== null && isReason(reason) ? word(reason) : undefined);
}

function isReason(code: string): code is keyof typeof reasonWords.th {
  return code in reasonWords.th;
}
