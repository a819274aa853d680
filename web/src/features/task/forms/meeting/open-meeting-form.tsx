import type { MeetingView } from '#contracts/meetings';
import { Button } from '../../../../components/action/button.tsx';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { LABEL } from '../../../../components/form/field-frame.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { roleWords } from '../../../../lib/code-words/roles.ts';
import { dateText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { ListRefusal } from '../../form/list-refusal.tsx';
import { Loaded } from '../../form/loaded.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useMeeting } from '../../use-task.ts';
import { meetingFormWords } from './words.ts';

export function OpenMeetingForm(props: TaskFormProps) {
  return (
    <Loaded query={useMeeting(props.task.subjectId)}>
      {(meeting) => <AttendanceFields {...props} meeting={meeting} />}
    </Loaded>
  );
}

interface AttendanceDraft {
  readonly presentSeatIds: readonly string[];
}

function AttendanceFields({ meeting, ...props }: TaskFormProps & { meeting: MeetingView }) {
  const t = useWords(meetingFormWords);
  const role = useWords(roleWords);
  const [{ presentSeatIds }, change] = useDraft<AttendanceDraft>(props.task.taskId, {
    presentSeatIds: meeting.seats.filter((seat) => seat.isPresent).map((seat) => seat.seatId),
  });
  const byProxy = proxiesThatCount(meeting, presentSeatIds);
  const missing = meeting.quorumNeeded - presentSeatIds.length - byProxy;
  const toggle = (seatId: string, isPresent: boolean) => {
    const others = presentSeatIds.filter((id) => id !== seatId);
    change({ presentSeatIds: isPresent ? [...others, seatId] : others });
  };
  const kind = 'open-meeting';
  return (
    <CompletionForm
      {...props}
      kind={kind}
      candidate={{ kind, outcome: 'opened', presentSeatIds }}
      submitLabel={t('open')}
      isBlocked={missing > 0}
    >
      <p>
        <strong>{t('meeting', { number: meeting.meetingNumber })}</strong>
        <br />
        {t('when', {
          date: dateText(meeting.plannedOn),
          time: meeting.plannedTime.replace(':', '.'),
          place: meeting.place,
        })}
      </p>
      <fieldset>
        <legend className={LABEL}>{t('present')}</legend>
        <Button
          look="quiet"
          icon="check"
          onPress={() => change({ presentSeatIds: meeting.seats.map((seat) => seat.seatId) })}
        >
          {t('tickAll')}
        </Button>
        {meeting.seats.map((seat, at) => (
          <CheckboxRow
            key={seat.seatId}
            name={`presentSeatIds.${at}`}
            label={`${seat.name} · ${role(seat.role)}`}
            isChecked={presentSeatIds.includes(seat.seatId)}
            onChange={(isPresent) => toggle(seat.seatId, isPresent)}
          />
        ))}
        <ListRefusal name="presentSeatIds" />
      </fieldset>
      <div aria-live="polite">
        <Notice kind={missing > 0 ? 'care' : 'good'}>
          <p className="font-semibold">{missing > 0 ? t('noQuorum', { missing }) : t('quorum')}</p>
          {byProxy > 0 && <p>{t('byProxy', { count: byProxy })}</p>}
          <p>
            {t('presentCount', {
              present: presentSeatIds.length,
              all: meeting.seats.length,
              needed: meeting.quorumNeeded,
            })}
          </p>
        </Notice>
      </div>
    </CompletionForm>
  );
}

/** Members who are away and speak through one who is ticked, where the by-law counts them. */
function proxiesThatCount(meeting: MeetingView, presentSeatIds: readonly string[]): number {
  if (!meeting.proxiesCountForQuorum) return 0;
  const isHere = (seatId: string) => presentSeatIds.includes(seatId);
  return meeting.proxies.filter(
    ({ giverSeatId, holderSeatId }) => !isHere(giverSeatId) && isHere(holderSeatId),
  ).length;
}
