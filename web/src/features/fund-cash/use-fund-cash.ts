import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FundCash } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';

export function useFundCash(fundId: string) {
  return useQuery({
    queryKey: ['fund-cash', fundId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('fundCash', { fundId }), answer: FundCash, signal }),
  });
}

/** After money moved: everything that shows this fund's books is read anew. */
export function useLoadNewestCash(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['fund-cash'] });
    await client.invalidateQueries({ queryKey: ['fund-statement'] });
    await client.invalidateQueries({ queryKey: ['centre'] });
  };
}
