/** The inbox keeps itself fresh: every 20 seconds while it is seen, and when one comes back to it. */

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { PATHS } from '#contracts/paths';
import { TaskCounts, TaskPage } from '#contracts/tasks';
import { announce } from '../../lib/announce.ts';
import { readAnswer } from '../../lib/api-client.ts';
import { useWords } from '../../lib/i18n.ts';
import type { InboxSearch } from './inbox-search.ts';
import { inboxWords } from './words.ts';

const FRESH = { refetchInterval: 20_000, refetchOnWindowFocus: 'always' } as const;

export function useTasks({ tab = 'mine', kind, due, centre }: InboxSearch) {
  return useInfiniteQuery({
    queryKey: ['tasks', tab, { kind, due, centre }],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      readAnswer({
        path: PATHS.tasks,
        answer: TaskPage,
        signal,
        query: {
          tab,
          kind,
          dueBand: due,
          centreId: centre,
          cursor: pageParam === '' ? undefined : pageParam,
        },
      }),
    getNextPageParam: (page) => page.nextCursor,
    ...FRESH,
  });
}

export function useTaskCounts() {
  return useQuery({
    queryKey: ['tasks', 'counts'],
    queryFn: ({ signal }) => readAnswer({ path: PATHS.taskCounts, answer: TaskCounts, signal }),
    placeholderData: keepPreviousData,
    ...FRESH,
  });
}

/** Says politely that work came in while one was looking; not how much there was at the beginning. */
export function useNewWorkNews(counts: TaskCounts | undefined): void {
  const t = useWords(inboxWords);
  const open = counts && counts.mine + counts.pool;
  const before = useRef(open);
  useEffect(() => {
    if (open === undefined) return;
    const more = before.current === undefined ? 0 : open - before.current;
    before.current = open;
    if (more > 0) announce(t('newWork', { count: more }));
  }, [open, t]);
}
