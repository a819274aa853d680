import type { SupportView } from '#contracts/support';
import { Section } from '../../../components/page/section.tsx';
import { Tag, type TagTone } from '../../../components/status/tag.tsx';
import { supportRefusalWords } from '../../../lib/code-words/reasons.ts';
import {
  agencyWords,
  occupationWords,
  supportStatusWords,
} from '../../../lib/code-words/support.ts';
import { bahtText, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { caseFileWords } from '../words.ts';

/** The line of each career: from the offer to a lasting market. */
export function Supports({ supports }: { supports: readonly SupportView[] }) {
  const t = useWords(caseFileWords);
  return (
    <Section title={t('support')} isBare>
      <div className="flex flex-col gap-4">
        {supports.map((support) => (
          <Support key={support.supportId} support={support} />
        ))}
      </div>
    </Section>
  );
}

function Support({ support }: { support: SupportView }) {
  const t = useWords(caseFileWords);
  const occupationOf = useWords(occupationWords);
  const agencyOf = useWords(agencyWords);
  const statusOf = useWords(supportStatusWords);
  const refusalOf = useWords(supportRefusalWords);
  const { reason, endedOn } = support;
  return (
    <article className="card px-5 py-4">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold">
          {occupationOf(support.occupation)} {t('supportFor', { name: support.personName })}
        </span>
        <Tag tone={toneOf(support)}>{statusOf(support.status)}</Tag>
      </p>
      <p className="text-soft">
        {agencyOf(support.agency)} · {t('offeredOn', { date: shortDateText(support.offeredOn) })}
        {endedOn !== null && ` · ${t('endedOn', { date: shortDateText(endedOn) })}`}
      </p>
      <p>{t('need', { need: support.need })}</p>
      {reason !== null && reason in supportRefusalWords.th && (
        <p>{t('reason', { reason: refusalOf(reason as keyof typeof supportRefusalWords.th) })}</p>
      )}
      {support.events.length > 0 && (
        <ol className="mt-2 flex flex-col gap-1.5 border-l-4 border-bamboo-400 pl-4">
          {support.events.map((event, at) => (
            <SupportEvent key={`${event.kind}-${at}`} event={event} />
          ))}
        </ol>
      )}
    </article>
  );
}

function SupportEvent({ event }: { event: SupportView['events'][number] }) {
  const t = useWords(caseFileWords);
  const parts = [
    event.saleSatang && t('sale', { amount: bahtText(event.saleSatang) }),
    event.monthIncomeSatang && t('monthIncome', { amount: bahtText(event.monthIncomeSatang) }),
    event.market && t('market', { market: event.market }),
    event.note,
  ].filter(Boolean);
  return (
    <li>
      <span className="font-semibold">
        {isKnown(event.kind) ? t(event.kind) : event.kind} · {shortDateText(event.happenedOn)}
      </span>
      {parts.length > 0 && <span className="block text-soft">{parts.join(' · ')}</span>}
    </li>
  );
}

function isKnown(kind: string): kind is 'training' | 'first-sale' | 'income' {
  return kind === 'training' || kind === 'first-sale' || kind === 'income';
}

function toneOf({ status }: SupportView): TagTone {
  if (status === 'lasting-market' || status === 'selling') return 'good';
  return status === 'refused' || status === 'lapsed' || status === 'ended' ? 'plain' : 'calm';
}
