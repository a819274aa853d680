import { Link, useParams } from '@tanstack/react-router';
import type { MeetingView } from '#contracts/meetings';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { clockText } from '../../../lib/clock-text.ts';
import { meetingStatusWords } from '../../../lib/code-words/meetings.ts';
import { dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { Proxies } from '../interests/proxies.tsx';
import { AgendaItem } from '../item/agenda-item.tsx';
import { projectorWords } from '../projector/words.ts';
import { useMeeting } from '../use-meetings.ts';
import { meetingsWords } from '../words.ts';
import { AllocationLink } from './allocation-link.tsx';
import { Attendance } from './attendance.tsx';
import { BackToMeetings } from './back-to-meetings.tsx';
import { CloseMeeting } from './close-meeting.tsx';
import { MeetingStep } from './meeting-step.tsx';
import { MoveMeeting } from './move-meeting.tsx';
import { Papers } from './papers.tsx';
import { roomWords } from './words.ts';

/** The room: what is being voted on stands first, so that a member's phone opens at the vote. */
export function MeetingRoomPage() {
  const t = useWords(meetingsWords);
  const { meetingId } = useParams({ from: '/signed-in/meetings/$meetingId' });
  const { data: meeting, error, refetch } = useMeeting(meetingId);
  if (meeting === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <Heading meeting={meeting} />
      <MeetingStep meeting={meeting} />
      <MoveMeeting meeting={meeting} />
      <AllocationLink meeting={meeting} />
      <Room meeting={meeting} />
    </>
  );
}

function Heading({ meeting }: { meeting: MeetingView }) {
  const t = useWords(meetingsWords);
  const statusOf = useWords(meetingStatusWords);
  const { language } = useLanguage();
  const facts = [
    meeting.centreName[language],
    t('when', {
      date: dateText(meeting.plannedOn),
      time: clockText(meeting.plannedTime, language),
    }),
    meeting.place,
  ];
  return (
    <PageHeading
      title={t('number', { number: meeting.meetingNumber })}
      lead={facts.join(' · ')}
      before={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <BackToMeetings />
          <Tag tone={meeting.status === 'opened' ? 'good' : 'calm'}>{statusOf(meeting.status)}</Tag>
          {meeting.isDemo && <Tag tone="care">{t('demo')}</Tag>}
          {meeting.mayRun && meeting.status === 'opened' && (
            <ToProjector meetingId={meeting.meetingId} />
          )}
        </span>
      }
    />
  );
}

function ToProjector({ meetingId }: { meetingId: string }) {
  const t = useWords(projectorWords);
  return (
    <Link
      to="/meetings/$meetingId/projector"
      params={{ meetingId }}
      target="_blank"
      className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4 print:hidden"
    >
      {t('open')}
    </Link>
  );
}

function Room({ meeting }: { meeting: MeetingView }) {
  const t = useWords(roomWords);
  // Comings and goings matter while the session lasts; before and after it the agenda comes first.
  const isOpen = meeting.status === 'opened';
  const first = meeting.items.filter((item) => item.status === 'voting' || !isOpen);
  const others = meeting.items.filter((item) => !first.includes(item));
  return (
    <>
      {first.map((item) => (
        <AgendaItem key={item.itemId} meeting={meeting} item={item} />
      ))}
      <Attendance meeting={meeting} />
      <Proxies meeting={meeting} />
      {meeting.items.length === 0 && meeting.itemCount > 0 && (
        <Section title={t('agenda')}>
          <p className="text-soft">{t('hiddenAgenda')}</p>
        </Section>
      )}
      {others.map((item) => (
        <AgendaItem key={item.itemId} meeting={meeting} item={item} />
      ))}
      {meeting.documents.length > 0 && (
        <Papers
          meetingId={meeting.meetingId}
          documents={meeting.documents}
          signatures={meeting.signatures}
        />
      )}
      {isOpen && meeting.mayRun && <CloseMeeting meeting={meeting} />}
    </>
  );
}
