import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { pathOf } from '#contracts/paths';
import { RegisterChoices, RegisterHistory, RegisterPage } from '#contracts/registers';
import type { RegisterKey } from '#domain/registers/registers';
import { readAnswer } from '../../lib/api-client.ts';

export interface WhichRegister {
  readonly centreId: string;
  readonly register: RegisterKey;
}

/** The rows of a register, page by page. What was looked at does not stay in the browser. */
export function useRegister(which: WhichRegister, search: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['register', which, search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      readAnswer({
        path: pathOf('register', { ...which }),
        answer: RegisterPage,
        signal,
        query: { search, cursor: pageParam === '' ? undefined : pageParam },
      }),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function useRowHistory(which: WhichRegister, rowId: string) {
  return useQuery({
    queryKey: ['register-history', which, rowId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('registerRowHistory', { ...which, rowId }),
        answer: RegisterHistory,
        signal,
      }),
    gcTime: 0,
  });
}

/** What an entry can be about. */
export function useRegisterChoices(ask: { centreId: string; of: string; search: string }) {
  const { centreId, of, search } = ask;
  return useQuery({
    queryKey: ['register-choices', ask],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('registerChoices', { centreId }),
        answer: RegisterChoices,
        signal,
        query: { of, search: search === '' ? undefined : search },
      }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Where the browser fetches the register as paper or as a spreadsheet, with the search of the screen. */
export function fileAddress(
  form: 'registerPrint' | 'registerExcel',
  which: WhichRegister,
  search: string | undefined,
): string {
  const query = search === undefined ? '' : `?search=${encodeURIComponent(search)}`;
  return `${pathOf(form, { ...which })}${query}`;
}
