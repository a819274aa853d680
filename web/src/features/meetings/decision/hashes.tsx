import type { DecisionView } from '#contracts/decisions';
import { Section } from '../../../components/page/section.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { decisionWords } from './words.ts';

/** The hash of what the members saw, worked out anew and held against the one on the minutes. */
export function Hashes({ decision: { hashes } }: { decision: DecisionView }) {
  const t = useWords(decisionWords);
  const { kept, recomputed, onMinutes, isSealed } = hashes;
  const isSame = kept === recomputed && (onMinutes === null || onMinutes === recomputed);
  const says = isSealed && onMinutes !== null ? 'hashesSameSealed' : 'hashesSame';
  const rows = [
    ['hashKept', kept],
    ['hashNow', recomputed],
    ['hashOnMinutes', onMinutes ?? t('noMinutes')],
  ] as const;
  return (
    <Section title={t('hashes')}>
      <Notice kind={isSame ? 'good' : 'bad'}>{t(isSame ? says : 'hashesDiffer')}</Notice>
      <dl className="mt-3">
        {rows.map(([key, hash]) => (
          <div key={key} className="mb-2">
            <dt className="text-sm text-soft">{t(key)}</dt>
            <dd className="font-mono text-sm break-all">{hash}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
