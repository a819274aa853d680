import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MeetingMessages, MessageRead, type MeetingMessageView } from '#contracts/meeting-calls';
import { pathOf, PATHS } from '#contracts/paths';
import { isMotionKind } from '#domain/meetings/motion-kinds';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { announce } from '../../../lib/announce.ts';
import { readAnswer, sendCommand } from '../../../lib/api-client.ts';
import { clockText } from '../../../lib/clock-text.ts';
import { motionKindWords } from '../../../lib/code-words/motions.ts';
import { dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { messageWords } from './words.ts';

/** A longer agenda unfolds. */
const SHOWN_AT_ONCE = 5;

/** Meetings the reader is called to and has not said to know of; nothing where there is none. */
export function MeetingMessagesOfMine() {
  const t = useWords(messageWords);
  const isMember = useMay('vote');
  const rows = useMessages(isMember).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('list')} className="mb-4 flex flex-col gap-3">
      {rows.map((message) => (
        <Message key={message.meetingId} message={message} />
      ))}
    </section>
  );
}

function useMessages(isMember: boolean) {
  return useQuery({
    queryKey: ['meeting-messages'],
    queryFn: ({ signal }) =>
      readAnswer({ path: PATHS.meetingMessages, answer: MeetingMessages, signal }),
    enabled: isMember,
    refetchInterval: 20_000,
    refetchOnWindowFocus: 'always',
  });
}

function Message({ message }: { message: MeetingMessageView }) {
  const t = useWords(messageWords);
  const motionOf = useWords(motionKindWords);
  const { language } = useLanguage();
  const { meetingNumber: number, plannedOn, plannedTime, place, reason, agenda } = message;
  const time = clockText(plannedTime, language);
  return (
    <Notice
      kind={message.isChange ? 'care' : 'plain'}
      title={t(message.isChange ? 'changed' : 'called', { number })}
    >
      <p className="text-lg font-semibold">{t('when', { date: dateText(plannedOn), time })}</p>
      <p className="text-lg">{t('where', { place })}</p>
      {reason !== null && <p>{t('because', { reason })}</p>}
      <details open={agenda.length <= SHOWN_AT_ONCE}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline underline-offset-4">
          {t('agenda', { count: agenda.length })}
        </summary>
        <ul>
          {agenda.map((item) => (
            <li key={item.position}>
              {t(item.caseNumber === null ? 'item' : 'itemOfCase', {
                position: item.position,
                what: item.title ?? (isMotionKind(item.kind) ? motionOf(item.kind) : t(item.kind)),
                number: item.caseNumber ?? '',
              })}
            </li>
          ))}
        </ul>
      </details>
      <div className="mt-2 flex flex-col gap-3 sm:flex-row">
        <Link
          to="/meetings/$meetingId"
          params={{ meetingId: message.meetingId }}
          className={buttonClass('secondary')}
        >
          {t('seeMeeting')}
        </Link>
        <MarkRead message={message} />
      </div>
    </Notice>
  );
}

function MarkRead({ message: { meetingId, meetingNumber } }: { message: MeetingMessageView }) {
  const t = useWords(messageWords);
  const client = useQueryClient();
  const reading = useCommand({
    form: `read-message:${meetingId}`,
    send: (_: void, idempotencyKey) =>
      sendCommand({
        path: pathOf('meetingMessageRead', { meetingId }),
        answer: MessageRead,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('done'));
      await client.invalidateQueries({ queryKey: ['meeting-messages'] });
    },
  });
  return (
    <Button
      icon="check"
      label={t('readOf', { number: meetingNumber })}
      isRunning={reading.isRunning}
      onPress={() => reading.run()}
    >
      {t('read')}
    </Button>
  );
}
