import { endReasonWords, refusalReasonWords } from '../../lib/code-words/reasons.ts';
import { useWords } from '../../lib/i18n.ts';

/** Gives the words of a reason that the server tells as a code; undefined for one of the system's own. */
export function useReasonText(): (reason: string | null) => string | undefined {
  const refusal = useWords(refusalReasonWords);
  const end = useWords(endReasonWords);
  return (reason) => {
    if (reason === null) return undefined;
    if (reason in refusalReasonWords.th)
      return refusal(reason as keyof typeof refusalReasonWords.th);
    return reason in endReasonWords.th ? end(reason as keyof typeof endReasonWords.th) : undefined;
  };
}
