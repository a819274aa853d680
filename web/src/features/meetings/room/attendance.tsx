import { AttendanceTaken, type MeetingView } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { PersonChip } from '../../../components/list/person-chip.tsx';
import { Section } from '../../../components/page/section.tsx';
import { ProgressBar } from '../../../components/status/progress-bar.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { asProblem } from '../../../lib/problem.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { interestWords } from '../interests/words.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { roomWords } from './words.ts';

/** Who is in the room and whether that is enough; who runs the meeting records comings and goings. */
export function Attendance({ meeting }: { meeting: MeetingView }) {
  const t = useWords(roomWords);
  const mayRecord = meeting.mayRun && meeting.status === 'opened';
  const hasBegun = meeting.openedAt !== null;
  return (
    <Section
      title={t('attendance')}
      aside={
        hasBegun && (
          <Tag
            tone={meeting.hasQuorum ? 'good' : 'bad'}
            icon={meeting.hasQuorum ? 'check' : 'warning'}
          >
            {meeting.hasQuorum ? t('quorum') : t('noQuorum', { needed: meeting.quorumNeeded })}
          </Tag>
        )
      }
    >
      {hasBegun && (
        <ProgressBar
          label={t('inRoom')}
          value={meeting.present}
          total={meeting.seats.length}
          valueText={t('presentOf', { present: meeting.present, all: meeting.seats.length })}
        />
      )}
      {meeting.mayRun && <NotOnFile seats={meeting.seats} />}
      <ul className="mt-3 grid gap-x-8 sm:grid-cols-2">
        {meeting.seats.map((seat) => (
          <SeatRow key={seat.seatId} seat={seat} meeting={meeting} mayRecord={mayRecord} />
        ))}
      </ul>
    </Section>
  );
}

/** Of whom no kin can be found, because nobody has said who they are among the people on file. */
function NotOnFile({ seats }: Pick<MeetingView, 'seats'>) {
  const t = useWords(interestWords);
  const names = seats.filter(({ isOnFile }) => !isOnFile).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="mt-3 text-sm text-soft print:hidden">
      {t('notOnFile', { names: names.join(', ') })}
    </p>
  );
}

interface SeatRowProps {
  readonly seat: MeetingView['seats'][number];
  readonly meeting: MeetingView;
  readonly mayRecord: boolean;
}

function SeatRow({ seat, meeting, mayRecord }: SeatRowProps) {
  const t = useWords(roomWords);
  const roleOf = useWords(roleWords);
  const role = roleOf(seat.role);
  return (
    <li className="flex min-h-14 flex-wrap items-center justify-between gap-x-3 border-b border-line py-1.5">
      <span className="min-w-0 flex-1 basis-44">
        <PersonChip name={seat.name} seat={seat.isYou ? `${role} · ${t('you')}` : role} />
      </span>
      {mayRecord ? (
        <Movement key={String(seat.isPresent)} seat={seat} meetingId={meeting.meetingId} />
      ) : (
        meeting.openedAt !== null && (
          <Tag tone={seat.isPresent ? 'good' : 'plain'}>
            {t(seat.isPresent ? 'here' : 'notHere')}
          </Tag>
        )
      )}
    </li>
  );
}

function Movement({ seat, meetingId }: { seat: SeatRowProps['seat']; meetingId: string }) {
  const t = useWords(roomWords);
  const { language } = useLanguage();
  const loadNewest = useLoadNewest();
  const { seatId, name, isPresent } = seat;
  const moving = useCommand({
    form: `attendance:${meetingId}:${seatId}:${String(!isPresent)}`,
    send: async (_: void, idempotencyKey) => {
      try {
        return await sendCommand({
          path: pathOf('attendance', { meetingId }),
          answer: AttendanceTaken,
          body: { seatId, isPresent: !isPresent },
          idempotencyKey,
        });
      } catch (thrown) {
        // The row has no place for a refusal, so it is said aloud and stays until dismissed.
        announce(asProblem(thrown).sentence[language], 'bad');
        throw thrown;
      }
    },
    onDone: async () => {
      announce(t(isPresent ? 'left' : 'arrived', { name }));
      await loadNewest();
    },
  });
  return (
    <Button
      look={isPresent ? 'quiet' : 'secondary'}
      icon={isPresent ? 'check' : 'add'}
      label={t(isPresent ? 'leaveOf' : 'arriveOf', { name })}
      isRunning={moving.isRunning}
      onPress={() => moving.run()}
    >
      {t(isPresent ? 'leave' : 'arrive')}
    </Button>
  );
}
