import { addDays, plainDate } from '#domain/dates/plain-date';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { NumberField } from '../../../../components/typed-field/number-field.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { formWords } from '../../form/words.ts';
import type { ProposalDraft } from './prepare-proposal-form.tsx';
import { planWords } from './words.ts';

interface ProposalTermsProps {
  readonly draft: ProposalDraft;
  readonly change: (part: Partial<ProposalDraft>) => void;
  readonly longestTermMonths: number;
}

/** The term, typed or slid, and the day of the first instalment. */
export function ProposalTerms({ draft, change, longestTermMonths }: ProposalTermsProps) {
  const t = useWords(planWords);
  const shared = useWords(formWords);
  return (
    <>
      <div>
        <NumberField
          name="termMonths"
          label={t('term')}
          help={t('termHelp', { most: longestTermMonths })}
          unit={shared('months')}
          least={1}
          most={longestTermMonths}
          value={draft.termMonths}
          onChange={(termMonths) => change({ termMonths })}
          isRequired
        />
        <input
          type="range"
          aria-label={t('termSlider')}
          min={1}
          max={longestTermMonths}
          value={draft.termMonths ?? 1}
          onChange={(event) => change({ termMonths: Number(event.target.value) })}
          className="mt-2 h-11 w-full max-w-md cursor-pointer accent-indigo-700"
        />
      </div>
      <BuddhistDateField
        name="firstDueOn"
        label={t('firstDueOn')}
        value={draft.firstDueOn}
        onChange={(firstDueOn) => change({ firstDueOn })}
        earliest={addDays(plainDate(todayInBangkok()), 1)}
        isRequired
      />
    </>
  );
}
