import type { WaitingQueue } from '#contracts/queue';
import { Section } from '../../components/page/section.tsx';
import { countText, dateText, percentFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { queueWords } from './words.ts';

const SENTENCES = {
  'allocation-interest-basis-points': 'interest',
  'allocation-harm-baht': 'harm',
  'allocation-waiting-month-baht': 'waiting',
  // The same for every household, so it says nothing about places.
  'allocation-household-baht': undefined,
} as const;

/** The rule in words, each part with the day since when it is the centre's. */
export function Rule({ queue }: { queue: WaitingQueue }) {
  const t = useWords(queueWords);
  return (
    <Section title={t('rule')}>
      <p>{t('ruleAbout')}</p>
      <ul className="mt-2 flex list-disc flex-col gap-2 pl-5">
        {queue.weights.map(({ key, value, effectiveFrom }) => {
          const sentence = SENTENCES[key];
          if (sentence === undefined) return null;
          const figure = sentence === 'interest' ? String(value / 10_000) : countText(value);
          return (
            <li key={key}>
              {t(sentence, { value: figure, rate: percentFigure(queue.rateBasisPoints) })}
              <span className="block text-sm text-soft">
                {effectiveFrom === null
                  ? t('asDelivered')
                  : t('since', { date: dateText(effectiveFrom) })}
              </span>
            </li>
          );
        })}
        <li>{t('tie')}</li>
      </ul>
    </Section>
  );
}
