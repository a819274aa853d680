import { NEXT_STEPS, REFUSAL_REASONS, WITHDRAWAL_REASONS } from '#domain/case/reasons';
import type { NextStep, RefusalReason, WithdrawalReason } from '#domain/case/reasons';
import { Notice } from '../../../../components/status/notice.tsx';
import {
  nextStepWords,
  refusalReasonWords,
  withdrawalWords,
} from '../../../../lib/code-words/reasons.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import {
  NoteField,
  noteOf,
  OutcomeCards,
  ReferralFields,
  WhyFields,
  type ReferralDraft,
} from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useCaseFile } from '../../use-task.ts';
import { planWords } from './words.ts';

interface NextStepDraft extends ReferralDraft {
  readonly outcome?: NextStep | undefined;
  readonly reason?: WithdrawalReason | undefined;
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
      <StepFields draft={draft} change={change} />
    </CompletionForm>
  );
}

/** Where the household is sent, why it withdraws, or what else was agreed. */
function StepFields(props: {
  readonly draft: NextStepDraft;
  readonly change: (part: Partial<NextStepDraft>) => void;
}) {
  const t = useWords(planWords);
  const why = useWords(withdrawalWords);
  const { draft, change } = props;
  if (draft.outcome === 'refer') return <ReferralFields {...props} />;
  if (draft.outcome === 'withdraw') {
    const reasons = WITHDRAWAL_REASONS;
    return <WhyFields {...props} reasons={reasons} say={why} label={t('withdrawReason')} />;
  }
  return (
    <NoteField label={t('stepNote')} value={draft.note} onChange={(note) => change({ note })} />
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
  if (draft.outcome === 'withdraw') {
    return { ...common, outcome: 'withdraw', reason: draft.reason };
  }
  return { ...common, outcome: draft.outcome };
}
