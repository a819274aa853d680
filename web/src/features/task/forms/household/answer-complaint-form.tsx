import { useQuery } from '@tanstack/react-query';
import { ComplaintView } from '#contracts/own-view';
import { pathOf } from '#contracts/paths';
import {
  COMPLAINT_OUTCOMES,
  type COMPLAINT_TASKS,
  type ComplaintHandler,
  type ComplaintOutcome,
} from '#domain/household/complaints';
import { TextArea } from '../../../../components/form/text-area.tsx';
import { NotLoaded } from '../../../../components/status/not-loaded.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { Skeleton } from '../../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../../lib/api-client.ts';
import {
  complainedAboutWords,
  complaintCategoryWords,
  complaintOutcomeWords,
} from '../../../../lib/code-words/own-view.ts';
import { dateText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { OutcomeCards } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { heardWords } from './words.ts';

type ComplaintTask = (typeof COMPLAINT_TASKS)[ComplaintHandler];

interface AnswerDraft {
  readonly outcome?: ComplaintOutcome | undefined;
  readonly answer: string;
}

/** The words of a complaint, and the answer that the household reads. */
export function AnswerComplaintForm(props: TaskFormProps) {
  const t = useWords(heardWords);
  const outcomeOf = useWords(complaintOutcomeWords);
  const [draft, change] = useDraft<AnswerDraft>(props.task.taskId, { answer: '' });
  const kind = props.task.kind as ComplaintTask;
  return (
    <>
      <Complaint complaintId={props.task.subjectId ?? ''} />
      <CompletionForm
        {...props}
        kind={kind}
        candidate={{ kind, outcome: draft.outcome, answer: draft.answer }}
        submitLabel={t('send')}
      >
        <OutcomeCards
          label={t('outcome')}
          choices={COMPLAINT_OUTCOMES.map((value) => ({ value, label: outcomeOf(value) }))}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
        />
        <TextArea
          name="answer"
          label={t('answer')}
          value={draft.answer}
          onChange={(answer) => change({ answer })}
          maxLength={2000}
          isRequired
        />
      </CompletionForm>
    </>
  );
}

function Complaint({ complaintId }: { complaintId: string }) {
  const t = useWords(heardWords);
  const aboutOf = useWords(complainedAboutWords);
  const categoryOf = useWords(complaintCategoryWords);
  const { data, error, refetch } = useQuery({
    queryKey: ['complaint', complaintId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('complaint', { complaintId }), answer: ComplaintView, signal }),
  });
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={3} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  const about = aboutOf(data.about);
  return (
    <div className="mb-5">
      <Notice kind="care" title={t('about', { about, category: categoryOf(data.category) })}>
        <p>{t('household', { name: data.household })}</p>
        <p className="whitespace-pre-line">{data.text}</p>
        <p>{t('due', { date: dateText(data.dueOn) })}</p>
      </Notice>
    </div>
  );
}
