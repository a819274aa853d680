import type { ReactNode } from 'react';
import type { ItemOnScreen } from '#contracts/meeting-live';
import { ruleMetWords } from '../../../lib/code-words/meetings.ts';
import { motionWords } from '../../../lib/code-words/motions.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { projectorWords } from './words.ts';

/** What was resolved, in letters that the last row reads. */
export function ResultOnScreen({ item }: { item: ItemOnScreen }) {
  const t = useWords(projectorWords);
  const ruleOf = useWords(ruleMetWords);
  const { resolution } = item;
  if (resolution === null) return <Verdict tone={CARE}>{t('postponed')}</Verdict>;
  const { votesFor, votesCast, abstentions, ruleMet, resolutionNumber } = resolution;
  return (
    <>
      <Verdict tone={resolution.outcome === 'approved' ? GOOD : CARE}>
        <Outcome item={item} resolution={resolution} />
      </Verdict>
      <p className="text-[clamp(1.2rem,2.2vw,2.8rem)] text-soft">
        {t('resolution', { number: resolutionNumber })}
        {ruleMet in ruleMetWords.th && ` · ${ruleOf(ruleMet as keyof typeof ruleMetWords.th)}`}
        {' · '}
        {t('counted', { for: votesFor, cast: votesCast, abstained: abstentions })}
      </p>
    </>
  );
}

const GOOD = 'bg-leaf-100 text-leaf-700';
const CARE = 'bg-bamboo-100 text-bamboo-800';

function Verdict({ tone, children }: { tone: string; children: ReactNode }) {
  return (
    <p
      aria-live="polite"
      className={`rounded-card px-[2vw] py-[2vh] text-[clamp(1.6rem,3.6vw,4.6rem)] leading-tight font-bold ${tone}`}
    >
      {children}
    </p>
  );
}

function Outcome({
  item,
  resolution: { outcome, fundName, amountSatang },
}: {
  item: ItemOnScreen;
  resolution: NonNullable<ItemOnScreen['resolution']>;
}) {
  const t = useWords(projectorWords);
  const onMotion = useWords(motionWords);
  const { language } = useLanguage();
  if (item.motion !== null) return onMotion(outcome);
  if (outcome === 'refused') return t('refused');
  if (item.change !== null) return t('approvedChange');
  return t('approved', { fund: fundName?.[language] ?? '', amount: bahtText(amountSatang ?? '0') });
}
