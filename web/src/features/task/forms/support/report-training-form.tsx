import { todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, OutcomeCards, PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { OfferNotice } from './offer-notice.tsx';
import { supportFormWords } from './words.ts';

interface TrainingDraft {
  readonly outcome?: 'trained' | 'ended' | undefined;
  readonly trainedOn?: string | undefined;
  readonly note: string;
}

export function ReportTrainingForm(props: TaskFormProps) {
  const t = useWords(supportFormWords);
  const [draft, change] = useDraft<TrainingDraft>(props.task.taskId, {
    trainedOn: todayInBangkok(),
    note: '',
  });
  return (
    <CompletionForm {...props} kind="report-training" candidate={candidateOf(draft)}>
      <OfferNotice task={props.task} />
      <OutcomeCards
        choices={[
          { value: 'trained', label: t('trained') },
          { value: 'ended', label: t('ended'), about: t('endedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'trained' && (
        <PastDayField
          name="trainedOn"
          label={t('trainedOn')}
          value={draft.trainedOn}
          onChange={(trainedOn) => change({ trainedOn })}
        />
      )}
      <NoteField
        label={t(draft.outcome === 'ended' ? 'endedNote' : 'trainedNote')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isRequired
      />
    </CompletionForm>
  );
}

function candidateOf({ outcome, trainedOn, note }: TrainingDraft): Candidate<'report-training'> {
  const kind = 'report-training';
  return outcome === 'ended' ? { kind, outcome, note } : { kind, outcome, trainedOn, note };
}
