import { useQuery } from '@tanstack/react-query';
import { OwnView } from '#contracts/own-view';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../../lib/api-client.ts';

/** The household's own view; `forPersonId` for who prints the sheet of a member. */
export function useOwnView(caseId: string, forPersonId: string | undefined) {
  return useQuery({
    queryKey: ['own-view', caseId, forPersonId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('ownView', { caseId }),
        answer: OwnView,
        signal,
        query: { forPersonId },
      }),
  });
}
