import { TextField } from '../../../../components/form/text-field.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, OutcomeCards, PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { OfferNotice } from './offer-notice.tsx';
import { supportFormWords } from './words.ts';

interface SaleDraft {
  readonly outcome?: 'sold' | 'ended' | undefined;
  readonly soldOn?: string | undefined;
  readonly saleSatang?: string | undefined;
  readonly market: string;
  readonly note: string;
}

export function RecordFirstSaleForm(props: TaskFormProps) {
  const t = useWords(supportFormWords);
  const [draft, change] = useDraft<SaleDraft>(props.task.taskId, {
    soldOn: todayInBangkok(),
    market: '',
    note: '',
  });
  return (
    <CompletionForm {...props} kind="record-first-sale" candidate={candidateOf(draft)}>
      <OfferNotice task={props.task} />
      <OutcomeCards
        choices={[
          { value: 'sold', label: t('sold') },
          { value: 'ended', label: t('ended'), about: t('endedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'sold' && <SaleFields draft={draft} change={change} />}
      {draft.outcome === 'ended' && (
        <NoteField
          label={t('endedNote')}
          value={draft.note}
          onChange={(note) => change({ note })}
          isRequired
        />
      )}
    </CompletionForm>
  );
}

interface SaleFieldsProps {
  readonly draft: SaleDraft;
  readonly change: (part: Partial<SaleDraft>) => void;
}

function SaleFields({ draft, change }: SaleFieldsProps) {
  const t = useWords(supportFormWords);
  return (
    <>
      <PastDayField
        name="soldOn"
        label={t('soldOn')}
        value={draft.soldOn}
        onChange={(soldOn) => change({ soldOn })}
      />
      <MoneyField
        name="saleSatang"
        label={t('sale')}
        value={draft.saleSatang}
        onChange={(saleSatang) => change({ saleSatang })}
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

function candidateOf(draft: SaleDraft): Candidate<'record-first-sale'> {
  const { outcome, soldOn, saleSatang, market, note } = draft;
  const kind = 'record-first-sale';
  return outcome === 'ended'
    ? { kind, outcome, note }
    : { kind, outcome, soldOn, saleSatang, market };
}
