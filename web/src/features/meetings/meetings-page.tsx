import { Link, linkOptions } from '@tanstack/react-router';
import type { MeetingRow } from '#contracts/meetings';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { LinkRow, LinkRows } from '../../components/action/link-row.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { clockText } from '../../lib/clock-text.ts';
import { meetingStatusWords } from '../../lib/code-words/meetings.ts';
import { dateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay, useMe } from '../../lib/session.ts';
import { useMeetings } from './use-meetings.ts';
import { meetingsWords } from './words.ts';

export function MeetingsPage() {
  const t = useWords(meetingsWords);
  const mayConvene = useMay('convene-meeting');
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ToQueue />
            {mayConvene && (
              <Link to="/meetings/new" className={buttonClass('primary')}>
                <Icon name="add" />
                {t('convene')}
              </Link>
            )}
          </>
        }
      />
      <MeetingsList />
    </>
  );
}

/** The households that wait for money, in order; who sits for several centres goes by the centre's page. */
function ToQueue() {
  const t = useWords(meetingsWords);
  const seesDebts = useMay('see-debts');
  const centres = useMe().data?.centres ?? [];
  const [centre] = centres;
  if (!seesDebts || centre === undefined || centres.length > 1) return null;
  const { centreId } = centre;
  return (
    <Link to="/centre/$centreId/queue" params={{ centreId }} className={buttonClass('secondary')}>
      {t('queue')}
    </Link>
  );
}

function MeetingsList() {
  const t = useWords(meetingsWords);
  const meetings = useMeetings();
  const isCentreShown = (useMe().data?.centres.length ?? 0) > 1;
  const rows = meetings.data?.pages.flatMap((page) => page.rows);
  if (rows === undefined) {
    return meetings.error === null ? (
      <SkeletonRows />
    ) : (
      <NotLoaded
        title={t('notLoaded')}
        error={meetings.error}
        onAgain={() => void meetings.refetch()}
      />
    );
  }
  if (rows.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneAbout')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <LinkRows label={t('list')}>
        {rows.map((row) => (
          <Row key={row.meetingId} row={row} isCentreShown={isCentreShown} />
        ))}
      </LinkRows>
      {meetings.hasNextPage && (
        <div className="mt-4 flex justify-center">
          <Button
            look="secondary"
            isRunning={meetings.isFetchingNextPage}
            onPress={() => void meetings.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ row, isCentreShown }: { row: MeetingRow; isCentreShown: boolean }) {
  const t = useWords(meetingsWords);
  const statusOf = useWords(meetingStatusWords);
  const { language } = useLanguage();
  const parts = [
    t('when', { date: dateText(row.plannedOn), time: clockText(row.plannedTime, language) }),
    row.place,
    t('items', { count: row.itemCount }),
    isCentreShown ? row.centreName[language] : undefined,
  ];
  return (
    <LinkRow
      link={linkOptions({ to: '/meetings/$meetingId', params: { meetingId: row.meetingId } })}
      title={t('number', { number: row.meetingNumber })}
      aside={<Tag tone={TONES[row.status]}>{statusOf(row.status)}</Tag>}
    >
      {parts.filter(Boolean).join(' · ')}
    </LinkRow>
  );
}

const TONES = {
  convened: 'care',
  opened: 'good',
  'minutes-drafted': 'calm',
  closed: 'plain',
  lapsed: 'plain',
} as const satisfies Record<MeetingRow['status'], string>;
