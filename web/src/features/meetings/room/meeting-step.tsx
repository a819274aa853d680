import { Link } from '@tanstack/react-router';
import type { MeetingView } from '#contracts/meetings';
import type { TaskRow } from '#contracts/tasks';
import { buttonClass } from '../../../components/action/button.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useMeetingTask } from '../use-meetings.ts';
import { roomWords } from './words.ts';

/** Before and after the session: who is to open it, who is to sign, with the way there. */
export function MeetingStep({ meeting }: { meeting: MeetingView }) {
  const isBefore = meeting.status === 'convened';
  const isAfter = meeting.status === 'minutes-drafted';
  const kinds: TaskRow['kind'][] = isBefore
    ? ['open-meeting']
    : isAfter
      ? ['sign-minutes-chair', 'sign-minutes-secretary']
      : [];
  if (kinds.length === 0) return null;
  return <Step meeting={meeting} kinds={meeting.mayRun ? kinds : []} />;
}

function Step({ meeting, kinds }: { meeting: MeetingView; kinds: readonly TaskRow['kind'][] }) {
  const t = useWords(roomWords);
  const isBefore = meeting.status === 'convened';
  const first = useMeetingTask(meeting.meetingId, kinds[0]).data;
  const second = useMeetingTask(meeting.meetingId, kinds[1]).data;
  const task = first ?? second;
  const sentence = isBefore ? t('toOpen') : t(task ? 'toSign' : 'waitSign');
  return (
    <div className="mb-6">
      <Notice>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="min-w-0 flex-1 basis-60">{sentence}</p>
          {task && (
            <Link
              to="/tasks/$taskId"
              params={{ taskId: task.taskId }}
              className={buttonClass('primary')}
            >
              {t(isBefore ? 'openMeeting' : 'sign')}
            </Link>
          )}
        </div>
      </Notice>
    </div>
  );
}
