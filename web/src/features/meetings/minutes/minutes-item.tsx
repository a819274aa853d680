import type { ReactNode } from 'react';
import type { MinutesItemView } from '#contracts/minutes';
import { bahtTextEnglish, bahtTextThai } from '#domain/money/baht-text';
import { satangFromJson } from '#domain/money/satang';
import { Section } from '../../../components/page/section.tsx';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { DecisionLink } from '../decision/decision-link.tsx';
import { minutesWords } from './words.ts';

interface MinutesItemProps {
  readonly item: MinutesItemView;
  readonly meetingId: string;
  readonly position: number;
  /** The remarks below. */
  readonly children: ReactNode;
}

/** One item as the record has it: what was moved, who voted how, what was resolved. */
export function MinutesItem({ item, meetingId, position, children }: MinutesItemProps) {
  const t = useWords(minutesWords);
  const { language } = useLanguage();
  return (
    <Section title={t('item', { position })}>
      <p className="font-bold">{item.title}</p>
      <p>{item.motion}</p>
      <p className="mt-2 text-soft">{t('quorum', item.quorum)}</p>
      {item.recused.map(({ name, reason }) => (
        <p key={name} className="text-soft">
          {t('recused', { name, reason: reason[language] })}
        </p>
      ))}
      {item.proxies.map((proxy) => (
        <p key={proxy.giver} className="text-soft">
          {t('proxy', proxy)}
        </p>
      ))}
      {item.votes.length > 0 && (
        <dl aria-label={t('votes')} className="mt-2 divide-y divide-line border-y border-line">
          {item.votes.map(({ choice, count, voters }) => (
            <div key={choice.th} className="flex items-baseline justify-between gap-4 py-2">
              <dt className="min-w-0">
                {choice[language]}
                {voters.length > 0 && (
                  <span className="block text-sm text-soft">{voters.join(', ')}</span>
                )}
              </dt>
              <dd className="shrink-0 font-semibold">{t('voteCount', { count })}</dd>
            </div>
          ))}
        </dl>
      )}
      <Resolved item={item} />
      {item.evidenceHash !== null && <DecisionLink meetingId={meetingId} itemId={item.itemId} />}
      {children}
    </Section>
  );
}

function Resolved({ item: { outcome, resolution } }: { item: MinutesItemView }) {
  const t = useWords(minutesWords);
  const { language } = useLanguage();
  const amountSatang = resolution?.amountSatang;
  const inWords = language === 'th' ? bahtTextThai : bahtTextEnglish;
  return (
    <div className="mt-3 rounded-card bg-indigo-50 px-4 py-3">
      <p className="font-bold text-indigo-900">
        {resolution && `${t('resolution', { number: resolution.number })} · `}
        {t(outcome)}
      </p>
      {resolution && <p>{resolution.text}</p>}
      {amountSatang !== undefined && (
        <p>
          {t('amount', {
            figures: bahtText(amountSatang),
            words: inWords(satangFromJson(amountSatang)),
          })}
        </p>
      )}
    </div>
  );
}
