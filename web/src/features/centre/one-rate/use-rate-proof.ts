import { useQuery } from '@tanstack/react-query';
import { pathOf } from '#contracts/paths';
import { RateProof } from '#contracts/rate-proof';
import { readAnswer } from '../../../lib/api-client.ts';

/** Recomputed by the server each time the page is opened; never from a copy that is kept. */
export function useRateProof(centreId: string) {
  return useQuery({
    queryKey: ['rate-proof', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('rateProof', { centreId }), answer: RateProof, signal }),
    gcTime: 0,
  });
}
