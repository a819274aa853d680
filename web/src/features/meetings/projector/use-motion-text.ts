import type { ItemOnScreen } from '#contracts/meeting-live';
import { motionKindWords, motionWords } from '../../../lib/code-words/motions.ts';
import { percentFigure } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';

/** What a motion is about, as the wall shows it: no household is named. */
export function useMotionText(): (motion: NonNullable<ItemOnScreen['motion']>) => string {
  const t = useWords(motionWords);
  const kindOf = useWords(motionKindWords);
  const { language } = useLanguage();
  return ({ kind, title, rateBasisPoints, fundName }) => {
    if (title !== null) return title;
    if (fundName !== null) return t('fundTitle', { fund: fundName[language] });
    if (rateBasisPoints === null) return kindOf(kind);
    return t('rateTitle', { rate: percentFigure(rateBasisPoints) });
  };
}
