import type { AgendaItemView, MeetingView } from '#contracts/meetings';
import { REFUSAL_REASONS } from '#domain/case/reasons';
import { loanChangeKindWords, loanChangeWords } from '../../../../lib/code-words/loan-changes.ts';
import { refusalReasonWords } from '../../../../lib/code-words/reasons.ts';
import { bahtText } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { meetingFormWords } from './words.ts';

/** What the meeting resolved, item by item: what one signs for. */
export function Resolutions({ meeting }: { meeting: MeetingView }) {
  const t = useWords(meetingFormWords);
  return (
    <section aria-label={t('items')}>
      <h3 className="mb-1 font-bold text-indigo-900">{t('items')}</h3>
      <ol className="divide-y divide-line rounded-card border-[1.5px] border-line">
        {meeting.items.map((item) => (
          <li key={item.itemId} className="px-4 py-3">
            <p className="font-semibold">
              {item.position}. {item.household} · {item.caseNumber}
            </p>
            <ItemResolution item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ItemResolution({ item }: { item: AgendaItemView }) {
  const t = useWords(meetingFormWords);
  const reasonWord = useWords(refusalReasonWords);
  const changed = useWords(loanChangeWords);
  const kindOf = useWords(loanChangeKindWords);
  const { language } = useLanguage();
  const { resolution } = item;
  if (resolution === null) {
    return <p>{t(item.status === 'postponed' ? 'postponed' : 'unsettled')}</p>;
  }
  const reason = REFUSAL_REASONS.find((known) => known === resolution.reason) ?? 'other';
  return (
    <>
      <p>
        {item.change !== null && resolution.outcome === 'approved'
          ? changed('approved', {
              what: kindOf(item.change.kind),
              amount: bahtText(resolution.amountSatang ?? '0'),
            })
          : resolution.outcome === 'approved'
            ? t('approved', {
                fund: resolution.fundName?.[language] ?? '',
                amount: bahtText(resolution.amountSatang ?? '0'),
              })
            : t('item-refused', { reason: reasonWord(reason) })}
      </p>
      <p className="text-sm text-soft">
        {t('votes', {
          for: resolution.votesFor,
          cast: resolution.votesCast,
          abstained: resolution.abstentions,
        })}
      </p>
    </>
  );
}
