import { EARLY_SIGNS, type EarlySign } from '#domain/aftercare/signs';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { LABEL, RefusalLine } from '../../../../components/form/field-frame.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { earlySignWords } from '../../../../lib/code-words/support.ts';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { ListRefusal } from '../../form/list-refusal.tsx';
import { NoteField, noteOf, OutcomeCards, PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { freedomWords } from './words.ts';

interface CheckDraft {
  readonly outcome?: 'well' | 'early-signs' | 'relapsed' | undefined;
  readonly doneOn?: string | undefined;
  readonly signs: readonly EarlySign[];
  readonly note: string;
}

export function AftercareCheckForm(props: TaskFormProps) {
  const t = useWords(freedomWords);
  const [draft, change] = useDraft<CheckDraft>(props.task.taskId, {
    doneOn: todayInBangkok(),
    signs: [],
    note: '',
  });
  const { outcome, doneOn } = draft;
  const hasSigns = outcome !== undefined && outcome !== 'well';
  const signs = hasSigns ? draft.signs : [];
  const kind = 'aftercare-check';
  return (
    <CompletionForm
      {...props}
      kind={kind}
      candidate={{ kind, outcome, doneOn, signs, note: noteOf(draft.note) }}
      isBlocked={hasSigns && signs.length === 0}
    >
      <Notice>{t('checkHelp')}</Notice>
      <PastDayField
        name="doneOn"
        label={t('doneOn')}
        value={doneOn}
        onChange={(on) => change({ doneOn: on })}
      />
      <OutcomeCards
        choices={[
          { value: 'well', label: t('well'), about: t('wellAbout') },
          { value: 'early-signs', label: t('early-signs'), about: t('signsAbout') },
          { value: 'relapsed', label: t('relapsed'), about: t('relapsedAbout') },
        ]}
        value={outcome}
        onChange={(next) => change({ outcome: next })}
      />
      {hasSigns && <Signs chosen={draft.signs} onChange={(next) => change({ signs: next })} />}
      <NoteField
        label={t('checkNote')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isRequired={hasSigns}
      />
    </CompletionForm>
  );
}

interface SignsProps {
  readonly chosen: readonly EarlySign[];
  readonly onChange: (signs: readonly EarlySign[]) => void;
}

function Signs({ chosen, onChange }: SignsProps) {
  const t = useWords(freedomWords);
  const word = useWords(earlySignWords);
  return (
    <fieldset>
      <legend className={LABEL}>{t('signs')}</legend>
      {EARLY_SIGNS.map((sign, at) => (
        <CheckboxRow
          key={sign}
          name={`signs.${at}`}
          label={word(sign)}
          isChecked={chosen.includes(sign)}
          onChange={(isChecked) => {
            const others = chosen.filter((other) => other !== sign);
            onChange(isChecked ? [...others, sign] : others);
          }}
        />
      ))}
      {chosen.length === 0 && <RefusalLine>{t('signsMissing')}</RefusalLine>}
      <ListRefusal name="signs" />
    </fieldset>
  );
}
