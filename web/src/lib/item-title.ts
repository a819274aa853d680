import type { AgendaItemView } from '#contracts/meetings';
import { motionKindWords, motionWords } from './code-words/motions.ts';
import { percentFigure } from './format.ts';
import { useLanguage, useWords } from './i18n.ts';

type Titled = Pick<AgendaItemView, 'household' | 'motion'>;

/** What an item is called in the room: the household, or the matter that is moved. */
export function useItemTitle(): (item: Titled) => string {
  const t = useWords(motionWords);
  const kindOf = useWords(motionKindWords);
  const { language } = useLanguage();
  return ({ household, motion }) => {
    if (motion === null) return household ?? '';
    if (motion.title !== null) return motion.title;
    if (motion.household !== null || motion.writeOff !== null)
      return t('householdTitle', { kind: kindOf(motion.kind), household: household ?? '' });
    if (motion.admission !== null)
      return t('admissionTitle', { fund: motion.admission.name[language] });
    if (motion.fund !== null) return t('fundTitle', { fund: motion.fund.name[language] });
    if (motion.rate !== null)
      return t('rateTitle', { rate: percentFigure(motion.rate.rateBasisPoints) });
    if (motion.counters === null) return kindOf(motion.kind);
    return t('counterTitle', { number: motion.counters.resolutionNumber });
  };
}
