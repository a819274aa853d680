import { useQuery } from '@tanstack/react-query';
import { DecisionView } from '#contracts/decisions';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../../lib/api-client.ts';

/** Worked out anew at every reading. */
export function useDecision(at: { readonly meetingId: string; readonly itemId: string }) {
  return useQuery({
    queryKey: ['decision', at.itemId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('decision', at), answer: DecisionView, signal }),
  });
}
