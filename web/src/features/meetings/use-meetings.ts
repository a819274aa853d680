import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { CasePage } from '#contracts/cases';
import { WaitingLoanChanges } from '#contracts/loan-changes';
import { MeetingPage, MeetingView } from '#contracts/meetings';
import { MotionChoices } from '#contracts/motions';
import { pathOf, PATHS } from '#contracts/paths';
import { TaskPage, type TaskRow } from '#contracts/tasks';
import { readAnswer } from '../../lib/api-client.ts';
import { useFollowing } from './use-following.ts';

/** As many cases as one agenda and one answer take. */
const MOST_CASES = 100;

export function useMeetings() {
  return useInfiniteQuery({
    queryKey: ['meetings'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      readAnswer({
        path: PATHS.meetings,
        answer: MeetingPage,
        signal,
        query: { cursor: pageParam === '' ? undefined : pageParam },
      }),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The room of this moment, followed while it sits; the clock is the net for when nothing can be held open. */
export function useMeeting(meetingId: string) {
  const room = useQuery({
    queryKey: ['meeting', meetingId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('meeting', { meetingId }), answer: MeetingView, signal }),
    refetchInterval: 15_000,
    refetchOnWindowFocus: 'always',
  });
  const isOn = room.data?.status === 'opened' || room.data?.status === 'convened';
  useFollowing({ meetingId, pulse: room.data?.pulse, isOn, onNews: room.refetch });
  return room;
}

/** What a new meeting can take up: a case on another open agenda is not offered. */
export function useProposedCases(centreId: string | undefined) {
  return useQuery({
    queryKey: ['cases', 'proposed', centreId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: PATHS.cases,
        answer: CasePage,
        signal,
        query: { status: 'proposed', isOffAgenda: 'true', centreId, limit: MOST_CASES },
      }),
    enabled: centreId !== undefined,
  });
}

/** Requests about contracts that a new meeting can take up. */
export function useWaitingChanges(centreId: string | undefined) {
  return useQuery({
    queryKey: ['waiting-loan-changes', centreId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('waitingLoanChanges', { centreId: centreId ?? '' }),
        answer: WaitingLoanChanges,
        signal,
      }),
    enabled: centreId !== undefined,
  });
}

/** Motions that a new meeting can take up, and resolutions that it can answer. */
export function useMotionChoices(centreId: string | undefined) {
  return useQuery({
    queryKey: ['motion-choices', centreId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('motionChoices', { centreId: centreId ?? '' }),
        answer: MotionChoices,
        signal,
      }),
    enabled: centreId !== undefined,
  });
}

/** The reader's open task of this meeting: to open it, or to sign its minutes. */
export function useMeetingTask(meetingId: string, kind: TaskRow['kind'] | undefined) {
  return useQuery({
    queryKey: ['tasks', 'of-meeting', meetingId, kind],
    queryFn: async ({ signal }) => {
      const read = (tab: 'mine' | 'pool') =>
        readAnswer({ path: PATHS.tasks, answer: TaskPage, signal, query: { tab, kind } });
      const pages = await Promise.all([read('mine'), read('pool')]);
      const rows = pages.flatMap((page) => page.rows);
      return rows.find((task) => task.subjectId === meetingId) ?? null;
    },
    enabled: kind !== undefined,
    refetchInterval: 10_000,
  });
}

/** After a step in the room the room itself is read again, and lists of tasks and cases with it. */
export function useLoadNewest(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
