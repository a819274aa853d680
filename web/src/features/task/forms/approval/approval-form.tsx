import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApprovalView } from '#contracts/by-laws';
import { pathOf } from '#contracts/paths';
import { RadioCards } from '../../../../components/form/radio-cards.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { NotLoaded } from '../../../../components/status/not-loaded.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { Skeleton } from '../../../../components/status/skeleton.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { readAnswer } from '../../../../lib/api-client.ts';
import { approvalWords } from '../../../../lib/code-words/by-laws.ts';
import { bahtText, dateText, todayInBangkok } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { NoteField, noteOf } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { approvalFormWords } from './words.ts';

const KINDS = ['record-approval', 'endorse-loan'] as const;
const OUTCOMES = ['given', 'refused'] as const;

/** A larger loan: what the full committee or the members decided, or whether the officer endorses it. */
export function ApprovalForm(props: TaskFormProps) {
  const t = useWords(approvalFormWords);
  const kind = KINDS.find((each) => each === props.task.kind) ?? 'record-approval';
  const [draft, change] = useDraft(props.task.taskId, { reference: '', note: '' });
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>();
  const [decidedOn, setDecided] = useState<string | undefined>(todayInBangkok());
  const { reference, note } = draft;
  const candidate = { kind, outcome, decidedOn, reference, note: noteOf(note) };
  return (
    <CompletionForm {...props} kind={kind} candidate={candidate} submitLabel={t('save')}>
      <Asked stepId={props.task.subjectId ?? ''} about={t(`about-${kind}`)} />
      <RadioCards
        name="outcome"
        label={t('outcome')}
        choices={OUTCOMES.map((value) => ({
          value,
          label: t(`${value}-${kind}`),
          about: t(`about-${value}`),
        }))}
        value={outcome}
        onChange={setOutcome}
        isRequired
      />
      <BuddhistDateField
        name="decidedOn"
        label={t('decidedOn')}
        value={decidedOn}
        onChange={setDecided}
        isRequired
      />
      <TextField
        name="reference"
        label={t('reference')}
        help={t(`reference-${kind}`)}
        value={reference}
        onChange={(next) => change({ reference: next })}
        isRequired
      />
      <NoteField label={t('note')} value={note} onChange={(next) => change({ note: next })} />
    </CompletionForm>
  );
}

/** Whose approval it is, of which resolution, by which by-law. */
function Asked({ stepId, about }: { stepId: string; about: string }) {
  const t = useWords(approvalFormWords);
  const approvalOf = useWords(approvalWords);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['approval', stepId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('approval', { stepId }), answer: ApprovalView, signal }),
  });
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={3} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  const { meetingId, resolutionNumber: number } = data;
  const fund = data.fundName[language];
  return (
    <Notice title={approvalOf(data.approval)}>
      <p>{t('resolved', { number, fund, amount: bahtText(data.amountSatang) })}</p>
      <p>{about}</p>
      <p className="text-sm text-soft">
        {t('byLaw', { source: data.byLawSource, date: dateText(data.byLawFrom) })}
      </p>
      <Link
        to="/meetings/$meetingId"
        params={{ meetingId }}
        className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
      >
        {t('evidence')}
      </Link>
    </Notice>
  );
}
