import type { OwnView } from '#contracts/own-view';
import { Section } from '../../../components/page/section.tsx';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { ownAheadWords, ownQueueWords } from './queue-words.ts';

/** Where the household waits for money, how many are ahead and why, and what will change it. */
export function OwnQueue({ queue }: { queue: NonNullable<OwnView['queue']> }) {
  const t = useWords(ownQueueWords);
  const reasonOf = useWords(ownAheadWords);
  const { place, of, ahead, waitsSince, nextMonthOn, coming } = queue;
  return (
    <Section title={t('title')}>
      <p className="text-3xl font-bold text-indigo-900">{t('place', { place, of })}</p>
      <p className="mt-1">{t('since', { date: dateText(waitsSince) })}</p>
      {ahead.length === 0 ? (
        <p className="mt-3">{t('first')}</p>
      ) : (
        <>
          <p className="mt-3 font-semibold">{t('ahead', { count: place - 1 })}</p>
          <ul className="list-disc pl-6">
            {ahead.map(({ reason, households }) => (
              <li key={reason}>{reasonOf(reason, { count: households })}</li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 font-semibold">{t('change')}</p>
      <ul className="list-disc pl-6">
        {ahead.length > 0 && <li>{t('lent')}</li>}
        {nextMonthOn !== null && <li>{t('month', { date: dateText(nextMonthOn) })}</li>}
        <li>{t('tell')}</li>
        <li>
          {coming === null
            ? t('rule')
            : t('coming', { date: dateText(coming.from), place: coming.place })}
        </li>
      </ul>
    </Section>
  );
}
