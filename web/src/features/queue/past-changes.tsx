import type { WeightChanges } from '#contracts/queue';
import { Section } from '../../components/page/section.tsx';
import { dateText, instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { WeightList } from './weight-list.tsx';
import { queueWords } from './words.ts';

/** Every change that was answered, with both people, the reason and the day. */
export function PastChanges({ changes }: { changes: WeightChanges }) {
  const t = useWords(queueWords);
  const past = changes.rows.filter(({ status }) => status !== 'proposed');
  if (past.length === 0) return null;
  return (
    <Section title={t('history')} isBare>
      <ul className="flex flex-col gap-3">
        {past.map((change) => (
          <li key={change.changeId} className="card px-5 py-4">
            <p className="font-semibold">
              {t(change.status === 'confirmed' ? 'confirmed' : 'withdrawn', {
                proposer: change.proposedBy,
                confirmer: change.answeredBy ?? '',
                when: change.answeredAt === null ? '' : instantText(change.answeredAt),
              })}
            </p>
            <p>
              {change.status === 'confirmed'
                ? t('useFrom', { date: dateText(change.effectiveFrom), moved: change.moved })
                : t('notUsed')}
            </p>
            <p className="mb-2">{t('reasonLine', { reason: change.reason })}</p>
            <WeightList weights={change.weights} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
