import { REFERRAL_END_REASONS, type ReferralEndReason } from '#domain/case/reasons';
import { referralEndWords } from '../../../../lib/code-words/reasons.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm, type Candidate } from '../../form/completion-form.tsx';
import { NoteField, noteOf, OutcomeCards, WhyFields } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { planWords } from './words.ts';

interface ReferralResultDraft {
  readonly outcome?: 'returned' | 'ended' | undefined;
  readonly reason?: ReferralEndReason | undefined;
  readonly note: string;
}

export function FollowReferralForm(props: TaskFormProps) {
  const t = useWords(planWords);
  const why = useWords(referralEndWords);
  const [draft, change] = useDraft<ReferralResultDraft>(props.task.taskId, { note: '' });
  return (
    <CompletionForm {...props} kind="follow-referral" candidate={candidateOf(draft)}>
      <OutcomeCards
        choices={[
          { value: 'returned', label: t('returned'), about: t('returnedAbout') },
          { value: 'ended', label: t('ended'), about: t('endedAbout') },
        ]}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'ended' ? (
        <WhyFields
          reasons={REFERRAL_END_REASONS}
          say={why}
          draft={draft}
          change={change}
          label={t('endReason')}
          noteLabel={t('referralNote')}
        />
      ) : (
        <NoteField
          label={t('referralNote')}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
    </CompletionForm>
  );
}

function candidateOf({ outcome, reason, note }: ReferralResultDraft): Candidate<'follow-referral'> {
  const common = { kind: 'follow-referral', note: noteOf(note) } as const;
  return outcome === 'ended' ? { ...common, outcome, reason } : { ...common, outcome };
}
