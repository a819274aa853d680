import { NEXT_STEPS, type NextStep, type RefusalReason } from '#domain/case/reasons';
import { REFUSAL_REASONS } from '#domain/case/reasons';
import { Notice } from '../../../../components/status/notice.tsx';
import { nextStepWords, refusalReasonWords } from '../../../../lib/code-words/reasons.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import {
  NoteField,
  noteOf,
  OutcomeCards,
  ReferralFields,
  type ReferralDraft,
} from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { planWords } from './words.ts';

interface NextStepDraft extends ReferralDraft {
  readonly outcome?: NextStep | undefined;
}

export function AgreeNextStepForm(props: TaskFormProps) {
  const t = useWords(planWords);
  const step = useWords(nextStepWords);
  const [draft, change] = useDraft<NextStepDraft>(props.task.taskId, { note: '' });
  return (
    <CompletionForm {...props} kind="agree-next-step" candidate={candidateOf(draft)}>
      <LastReason caseId={props.task.caseId} />
      <OutcomeCards
        label={t('nextStep')}
        choices={NEXT_STEPS.map((value) => ({
          value,
          label: step(value),
          about: t(`about-${value}`),
        }))}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'refer' ? (
        <ReferralFields draft={draft} change={change} />
      ) : (
        <NoteField label={t('stepNote')} value={draft.note} onChange={(note) => change({ note })} />
      )}
    </CompletionForm>
  );
}

/** Why the last request was refused, and what was advised then. */
function LastReason({ caseId }: { caseId: string | null }) {
  const t = useWords(planWords);
  const word = useWords(refusalReasonWords);
  const refusals = useCaseFile(caseId).data?.decisions.filter(({ reason }) => isRefusal(reason));
  const last = refusals?.at(-1);
  if (last === undefined || !isRefusal(last.reason)) return null;
  return (
    <Notice title={t('lastReason', { reason: word(last.reason) })}>
      {last.note && <p>{last.note}</p>}
    </Notice>
  );
}

function isRefusal(reason: string | null): reason is RefusalReason {
  return REFUSAL_REASONS.some((known) => known === reason);
}

function candidateOf(draft: NextStepDraft): Candidate<'agree-next-step'> {
  const common = { kind: 'agree-next-step', note: noteOf(draft.note) } as const;
  if (draft.outcome === 'refer') return { ...common, outcome: 'refer', forum: draft.forum };
  return { ...common, outcome: draft.outcome };
}
