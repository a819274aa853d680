import type { AgendaItemView, MeetingView } from '#contracts/meetings';
import { REFUSAL_REASONS } from '#domain/case/reasons';
import { loanChangeKindWords, loanChangeWords } from '../../../../lib/code-words/loan-changes.ts';
import { motionWords } from '../../../../lib/code-words/motions.ts';
import { refusalReasonWords } from '../../../../lib/code-words/reasons.ts';
import { bahtText } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { useItemTitle } from '../../../../lib/item-title.ts';
import { meetingFormWords } from './words.ts';

/** What the meeting resolved, item by item: what one signs for. */
export function Resolutions({ meeting }: { meeting: MeetingView }) {
  const t = useWords(meetingFormWords);
  const titleOf = useItemTitle();
  return (
    <section aria-label={t('items')}>
      <h3 className="mb-1 font-bold text-indigo-900">{t('items')}</h3>
      <ol className="divide-y divide-line rounded-card border-[1.5px] border-line">
        {meeting.items.map((item) => (
          <li key={item.itemId} className="px-4 py-3">
            <p className="font-semibold">
              {item.position}. {titleOf(item)}
              {item.caseNumber !== null && ` · ${item.caseNumber}`}
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
  const moved = useWords(motionWords);
  const { language } = useLanguage();
  const { resolution } = item;
  if (resolution === null) {
    return <p>{t(item.status === 'postponed' ? 'postponed' : 'unsettled')}</p>;
  }
  const resolved = () => {
    const { outcome, fundName } = resolution;
    if (item.motion !== null) return moved(outcome);
    if (outcome === 'refused') {
      const reason = REFUSAL_REASONS.find((known) => known === resolution.reason) ?? 'other';
      return t('item-refused', { reason: reasonWord(reason) });
    }
    const amount = bahtText(resolution.amountSatang ?? '0');
    return item.change === null
      ? t('approved', { fund: fundName?.[language] ?? '', amount })
      : changed('approved', { what: kindOf(item.change.kind), amount });
  };
  return (
    <>
      <p>{resolved()}</p>
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
