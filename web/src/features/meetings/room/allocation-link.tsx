import { Link } from '@tanstack/react-router';
import type { MeetingView } from '#contracts/meetings';
import { useWords } from '../../../lib/i18n.ts';
import { roomWords } from './words.ts';

/** The way to what the solver proposes, where the agenda has a household that asks for a fund. */
export function AllocationLink({ meeting }: { meeting: MeetingView }) {
  const t = useWords(roomWords);
  if (!meeting.items.some(({ kind }) => kind === 'lending')) return null;
  return (
    <div className="card mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3 print:hidden">
      <p className="min-w-0 flex-1 basis-60 text-soft">{t('allocationAbout')}</p>
      <Link
        to="/meetings/$meetingId/allocation"
        params={{ meetingId: meeting.meetingId }}
        className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
      >
        {t('allocation')}
      </Link>
    </div>
  );
}
