import { useState } from 'react';
import { MeetingMoved, type MoveMeeting as MoveMeetingBody } from '#contracts/meeting-calls';
import type { MeetingView } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { FormButtons } from '../../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { TimeAndPlace, type SessionDraft } from '../convene/session-fields.tsx';
import { useLoadNewest } from '../use-meetings.ts';
import { roomWords } from './words.ts';

/** Another day, hour or place before the meeting is opened; every member is told anew. */
export function MoveMeeting({ meeting }: { meeting: MeetingView }) {
  const t = useWords(roomWords);
  const mayMove = useMay('convene-meeting');
  const [isOpen, setOpen] = useState(false);
  if (meeting.status !== 'convened' || !mayMove || !meeting.mayRun) return null;
  return (
    <div className="mb-6 print:hidden">
      <Button look="secondary" onPress={() => setOpen(true)}>
        {t('move')}
      </Button>
      {isOpen && <MoveDialog meeting={meeting} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface MoveDialogProps {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

function MoveDialog({ meeting, onClose }: MoveDialogProps) {
  const t = useWords(roomWords);
  const loadNewest = useLoadNewest();
  const { meetingId, centreId, plannedOn, plannedTime, place } = meeting;
  const [session, setSession] = useState<SessionDraft>({ centreId, plannedOn, plannedTime, place });
  const [reason, setReason] = useState('');
  const moving = useCommand({
    form: `move-meeting:${meetingId}`,
    send: (body: MoveMeetingBody, idempotencyKey) =>
      sendCommand({
        path: pathOf('moveMeeting', { meetingId }),
        answer: MeetingMoved,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('moved'));
      onClose();
      await loadNewest();
    },
  });
  const submit = () => {
    if (!session.plannedOn || !session.plannedTime) return;
    const { plannedOn: on, plannedTime: time } = session;
    moving.run({ plannedOn: on, plannedTime: time, place: session.place, reason });
  };
  return (
    <Dialog title={t('moveTitle')} isOpen onClose={onClose}>
      <p>{t('moveAbout')}</p>
      <ProblemForm problem={moving.problem} onSubmit={submit}>
        <TimeAndPlace session={session} onChange={setSession} />
        <TextField
          name="reason"
          label={t('moveReason')}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <FormButtons save={t('move')} isRunning={moving.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}
