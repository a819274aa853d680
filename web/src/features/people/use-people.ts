import { useQuery, useQueryClient } from '@tanstack/react-query';
import { pathOf } from '#contracts/paths';
import { AlikePeople, PeopleBeside } from '#contracts/person-merges';
import { readAnswer } from '../../lib/api-client.ts';

const KEY = ['people'] as const;

/** Records of a centre that may be of one person, and the merges so far. */
export function useAlikePeople(centreId: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'alike', centreId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('alikePeople', { centreId: centreId ?? '' }),
        answer: AlikePeople,
        signal,
      }),
    enabled: centreId !== undefined,
    // What was looked at does not stay in the browser once the page is left.
    gcTime: 0,
  });
}

/** Two records side by side. */
export function usePeopleBeside(personId: string, otherPersonId: string) {
  return useQuery({
    queryKey: [...KEY, 'beside', personId, otherPersonId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('peopleBeside', { personId, otherPersonId }),
        answer: PeopleBeside,
        signal,
      }),
    gcTime: 0,
  });
}

/** Everything shown may name a person who was merged or parted. */
export function useForgetPeople(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
