import { Link } from '@tanstack/react-router';
import type { MeetingView } from '#contracts/meetings';
import { buttonClass } from '../../../../components/action/button.tsx';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { namesOf, SignatureFields, type SignatureDraft } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useMeeting } from '../../use-task.ts';
import { Resolutions } from './resolutions.tsx';
import { meetingFormWords } from './words.ts';

interface MinutesDraft extends SignatureDraft {
  readonly hasRead: boolean;
}

/** Both signatures ask the same, each by its own kind of task. */
export function SignMinutesForm(props: TaskFormProps) {
  const t = useWords(meetingFormWords);
  const [draft, change] = useDraft<MinutesDraft>(props.task.taskId, {
    hasRead: false,
    signatureKind: 'signature',
    witnesses: ['', ''],
  });
  const isChair = props.task.kind === 'sign-minutes-chair';
  const kind = isChair ? 'sign-minutes-chair' : 'sign-minutes-secretary';
  return (
    <Loaded query={useMeeting(props.task.subjectId)}>
      {(meeting) => (
        <CompletionForm
          {...props}
          kind={kind}
          candidate={{
            kind,
            outcome: 'signed',
            signatureKind: draft.signatureKind,
            witnessNames: namesOf(draft.witnesses),
          }}
          submitLabel={t(isChair ? 'signChair' : 'signSecretary')}
        >
          <Resolutions meeting={meeting} />
          <MinutesLink {...meeting} />
          <CheckboxRow
            name="hasRead"
            label={t('iHaveRead')}
            isChecked={draft.hasRead}
            onChange={(hasRead) => change({ hasRead })}
            isRequired
          />
          <SignatureFields draft={draft} change={change} />
        </CompletionForm>
      )}
    </Loaded>
  );
}

/** On screen they stand with every correction that is signed for. */
function MinutesLink({ meetingId }: MeetingView) {
  const t = useWords(meetingFormWords);
  return (
    <div>
      <Link
        to="/meetings/$meetingId/minutes"
        params={{ meetingId }}
        className={buttonClass('secondary')}
      >
        {t('minutes')}
      </Link>
    </div>
  );
}
