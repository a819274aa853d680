import { useState } from 'react';
import { ClosedMeeting, type MeetingView } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { roomWords } from './words.ts';

/** Ends the session; the minutes follow by themselves. */
export function CloseMeeting({ meeting }: { meeting: MeetingView }) {
  const t = useWords(roomWords);
  const [isOpen, setOpen] = useState(false);
  const loadNewest = useLoadNewest();
  const { meetingId } = meeting;
  const unsettled = meeting.items.filter(
    (item) => item.status === 'waiting' || item.status === 'voting',
  ).length;
  const closing = useCommand({
    form: `close-meeting:${meetingId}`,
    send: (_: void, idempotencyKey) =>
      sendCommand({
        path: pathOf('closeMeeting', { meetingId }),
        answer: ClosedMeeting,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('closed'));
      setOpen(false);
      await loadNewest();
    },
  });
  return (
    <div className="mb-6">
      <Button look={unsettled > 0 ? 'secondary' : 'primary'} onPress={() => setOpen(true)}>
        {t('close')}
      </Button>
      <Dialog title={t('closeTitle')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{t('closeAbout')}</p>
        {unsettled > 0 && (
          <Notice kind="care">
            <p>{t('unsettled', { count: unsettled })}</p>
          </Notice>
        )}
        <ProblemForm problem={closing.problem} onSubmit={() => closing.run()}>
          <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
            <Button look="secondary" onPress={() => setOpen(false)}>
              {t('keep')}
            </Button>
            <Button type="submit" isRunning={closing.isRunning} isDisabled={unsettled > 0}>
              {t('close')}
            </Button>
          </div>
        </ProblemForm>
      </Dialog>
    </div>
  );
}
