import { QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from '../lib/problem.ts';
import { ME_KEY } from '../lib/session.ts';

/** Asks again only when the way broke: a refusal would be the same refusal. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (thrown) => {
      // The session has ended meanwhile; `null` sends the person to sign in (routes.tsx).
      if (asProblem(thrown).status === 401) queryClient.setQueryData(ME_KEY, null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, thrown) => {
        const { status } = asProblem(thrown);
        return failures < 2 && (status === 0 || status >= 502);
      },
    },
  },
});
