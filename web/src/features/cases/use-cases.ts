import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CasePage } from '#contracts/cases';
import { CentreView } from '#contracts/centres';
import { PATHS, pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';
import type { CasesSearch } from './cases-search.ts';

/** The centre's funds, for a fund that asks; undefined until a centre is chosen. */
export function useCentreFunds(centreId: string | undefined) {
  return useQuery({
    queryKey: ['centre', centreId],
    enabled: centreId !== undefined,
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('centre', { centreId: centreId ?? '' }),
        answer: CentreView,
        signal,
      }),
    select: ({ funds }) => funds,
  });
}

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
