/** What the task page and its forms read. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CaseFile } from '#contracts/cases';
import { CentreView } from '#contracts/centres';
import { LoanView } from '#contracts/loans';
import { MeetingView } from '#contracts/meetings';
import { CaseNegotiations } from '#contracts/negotiations';
import { pathOf } from '#contracts/paths';
import { TaskView } from '#contracts/tasks';
import { readAnswer } from '../../lib/api-client.ts';

/** A form is filled in on what stands now, never on what an earlier page has left in memory. */
const ASKED_ANEW = { refetchOnMount: 'always' } as const;

export function useTask(taskId: string) {
  return useQuery({
    queryKey: ['task', taskId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('task', { taskId }), answer: TaskView, signal }),
    ...ASKED_ANEW,
  });
}

/** The household's file; `isFollowed` asks again every few seconds, while the process moves on. */
export function useCaseFile(caseId: string | null, isFollowed = false) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('case', { caseId: caseId ?? '' }), answer: CaseFile, signal }),
    enabled: caseId !== null,
    refetchInterval: isFollowed ? 3000 : false,
    ...ASKED_ANEW,
  });
}

/** Talks with the creditors of the household: what was settled, and with whom one still speaks. */
export function useNegotiations(caseId: string) {
  return useQuery({
    queryKey: ['negotiations', caseId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('caseNegotiations', { caseId }),
        answer: CaseNegotiations,
        signal,
      }),
    ...ASKED_ANEW,
  });
}

export function useLoan(loanId: string | undefined) {
  return useQuery({
    queryKey: ['loan', loanId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('loan', { loanId: loanId ?? '' }), answer: LoanView, signal }),
    enabled: loanId !== undefined,
    ...ASKED_ANEW,
  });
}

export function useMeeting(meetingId: string | null) {
  return useQuery({
    queryKey: ['meeting', meetingId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('meeting', { meetingId: meetingId ?? '' }),
        answer: MeetingView,
        signal,
      }),
    enabled: meetingId !== null,
    ...ASKED_ANEW,
  });
}

export function useCentre(centreId: string) {
  return useQuery({
    queryKey: ['centre', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('centre', { centreId }), answer: CentreView, signal }),
    ...ASKED_ANEW,
  });
}

/** After a command all that was read may have changed: lists, counts, files, books. */
export function useLoadNewest(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
