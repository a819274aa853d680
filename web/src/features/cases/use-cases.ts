import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { CasePage } from '#contracts/cases';
import { PATHS } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';
import type { CasesSearch } from './cases-search.ts';

export function useCases({ status, centre, search }: CasesSearch) {
  return useInfiniteQuery({
    queryKey: ['cases', { status, centre, search }],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      readAnswer({
        path: PATHS.cases,
        answer: CasePage,
        signal,
        query: {
          status,
          search,
          centreId: centre,
          cursor: pageParam === '' ? undefined : pageParam,
        },
      }),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
