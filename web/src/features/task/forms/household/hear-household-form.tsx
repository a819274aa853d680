import { useQuery } from '@tanstack/react-query';
import { RequestView } from '#contracts/own-view';
import { pathOf } from '#contracts/paths';
import { NotLoaded } from '../../../../components/status/not-loaded.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { Skeleton } from '../../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../../lib/api-client.ts';
import {
  callTimeWords,
  consentPurposeWords,
  requestKindWords,
} from '../../../../lib/code-words/own-view.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { NoteField, noteOf } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { heardWords } from './words.ts';

/** What a household asked for, how it is reached, and what came of it. */
export function HearHouseholdForm(props: TaskFormProps) {
  const t = useWords(heardWords);
  const [draft, change] = useDraft(props.task.taskId, { note: '' });
  return (
    <>
      <Said requestId={props.task.subjectId ?? ''} />
      <CompletionForm
        {...props}
        kind="hear-household"
        candidate={{ kind: 'hear-household', outcome: 'heard', note: noteOf(draft.note) }}
        submitLabel={t('heard')}
      >
        <NoteField label={t('note')} value={draft.note} onChange={(note) => change({ note })} />
      </CompletionForm>
    </>
  );
}

function Said({ requestId }: { requestId: string }) {
  const t = useWords(heardWords);
  const kindOf = useWords(requestKindWords);
  const { data, error, refetch } = useQuery({
    queryKey: ['household-request', requestId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('householdRequest', { requestId }),
        answer: RequestView,
        signal,
      }),
  });
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={3} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <div className="mb-5">
      <Notice title={`${t('said', { name: data.saidBy })}: ${kindOf(data.kind)}`}>
        <Words request={data} />
      </Notice>
    </div>
  );
}

function Words({ request }: { request: RequestView }) {
  const t = useWords(heardWords);
  const timeOf = useWords(callTimeWords);
  const purposeOf = useWords(consentPurposeWords);
  const { text, callTime, purpose, phone } = request;
  return (
    <>
      {text !== null && <p className="whitespace-pre-line">{text}</p>}
      {purpose !== null && <p>{t('withdrawn', { purpose: purposeOf(purpose) })}</p>}
      {callTime !== null && <p>{t('when', { when: timeOf(callTime) })}</p>}
      {phone === null ? (
        <p>{t('noPhone')}</p>
      ) : (
        <a
          href={`tel:${phone}`}
          className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
        >
          {t('phone', { phone })}
        </a>
      )}
    </>
  );
}
