import { TextField } from '../../../../components/form/text-field.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards, PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { OfferNotice } from './offer-notice.tsx';
import { supportFormWords } from './words.ts';

interface IncomeDraft {
  readonly outcome?: 'still-growing' | 'lasting-market' | 'ended' | undefined;
  readonly visitedOn?: string | undefined;
  readonly monthIncomeSatang?: string | undefined;
  readonly market: string;
  readonly note: string;
}

export function FollowIncomeForm(props: TaskFormProps) {
  const t = useWords(supportFormWords);
  const [draft, change] = useDraft<IncomeDraft>(props.task.taskId, {
    visitedOn: todayInBangkok(),
    market: '',
    note: '',
  });
  const hasEnded = draft.outcome === 'ended';
  return (
    <CompletionForm {...props} kind="follow-income" candidate={candidateOf(draft)}>
      <OfferNotice task={props.task} />
      <OutcomeCards
        choices={[
          { value: 'still-growing', label: t('still-growing'), about: t('growingAbout') },
          { value: 'lasting-market', label: t('lasting-market'), about: t('lastingAbout') },
          { value: 'ended', label: t('ended'), about: t('endedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome !== undefined && !hasEnded && <IncomeFields draft={draft} change={change} />}
      <NoteField
        {...(hasEnded ? { label: t('endedNote') } : {})}
        value={draft.note}
        onChange={(note) => change({ note })}
        isRequired={hasEnded}
      />
    </CompletionForm>
  );
}

interface IncomeFieldsProps {
  readonly draft: IncomeDraft;
  readonly change: (part: Partial<IncomeDraft>) => void;
}

function IncomeFields({ draft, change }: IncomeFieldsProps) {
  const t = useWords(supportFormWords);
  return (
    <>
      <PastDayField
        name="visitedOn"
        label={t('visitedOn')}
        value={draft.visitedOn}
        onChange={(visitedOn) => change({ visitedOn })}
      />
      <MoneyField
        name="monthIncomeSatang"
        label={t('monthIncome')}
        value={draft.monthIncomeSatang}
        onChange={(monthIncomeSatang) => change({ monthIncomeSatang })}
        mayBeZero
        isRequired
      />
      <TextField
        name="market"
        label={t('market')}
        help={t('marketHelp')}
        value={draft.market}
        onChange={(market) => change({ market })}
        isRequired
      />
    </>
  );
}

function candidateOf(draft: IncomeDraft): Candidate<'follow-income'> {
  const { outcome, visitedOn, monthIncomeSatang, market, note } = draft;
  const kind = 'follow-income';
  if (outcome === 'ended') return { kind, outcome, note };
  return { kind, outcome, visitedOn, monthIncomeSatang, market, note: noteOf(note) };
}
