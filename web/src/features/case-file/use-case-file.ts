import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { CaseFile, Timeline } from '#contracts/cases';
import { LoanView } from '#contracts/loans';
import { CasePapers } from '#contracts/paper';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';

export type File = z.infer<typeof CaseFile>;

/** Looks again now and then, for a process moves the case on while one reads. */
export function useCaseFile(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('case', { caseId }), answer: CaseFile, signal }),
    refetchInterval: 15_000,
  });
}

export function useLoan(loanId: string) {
  return useQuery({
    queryKey: ['loan', loanId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('loan', { loanId }), answer: LoanView, signal }),
  });
}

/** What was entered from paper; a reader who sees no debts gets none. */
export function useCasePapers(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'papers'],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('casePapers', { caseId }), answer: CasePapers, signal }),
  });
}

/** Pages from the newest back; within a page the oldest stands first. */
export function useTimeline(caseId: string) {
  return useInfiniteQuery({
    queryKey: ['case', caseId, 'timeline'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      readAnswer({
        path: pathOf('caseTimeline', { caseId }),
        answer: Timeline,
        signal,
        query: { cursor: pageParam === '' ? undefined : pageParam },
      }),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** After a command all that was read may have changed: the file, the loan, tasks, lists. */
export function useLoadNewest(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
