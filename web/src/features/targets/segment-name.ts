import type { TargetsView } from '#contracts/targets';
import { useWords } from '../../lib/i18n.ts';
import { segmentWords } from './words.ts';

/** The centre's own name of a segment, else the product's words for its own. */
export function useSegmentName(criteria: TargetsView['criteria']): (code: string) => string {
  const t = useWords(segmentWords);
  return (code) => {
    const own = criteria.find((each) => each.code === code)?.name;
    if (own) return own;
    return isKnown(code) ? t(code) : code;
  };
}

function isKnown(code: string): code is keyof typeof segmentWords.th {
  return code in segmentWords.th;
}
